import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countPlaces,
  maskPlaces,
  type PlaceCount,
  placesHold,
} from '../../../shared/domain/package/place-figures';

const pair = (theme: string, place: string, count: number): PlaceCount => ({ theme, place, count });
const NOTHING = { themes: new Set<string>(), places: new Set<string>() };

describe('themes by place', () => {
  it('are counted by district, an own theme under other, no place under none', () => {
    const units = {
      cases: ['a', 'b', 'c'],
      caseOf: [0, 0, 1, 2],
      members: { 'questions.received': [0, 1, 3] },
      columns: {
        theme: { values: ['0001.0002', 'своя тема'], at: [0, 1, 0, 0] },
        territory: { values: ['551633100', 'none'], at: [0, 0, 0, 1] },
      },
    };
    expect(countPlaces(units, code => `${code.slice(0, 4)}00000`)).toEqual([
      pair('0001.0002', '551600000', 1),
      pair('0001.0002', 'none', 1),
      pair('other', '551600000', 1),
    ]);
  });

  it('hide what is small, and beside it what a total would tell it by', () => {
    const counts = [pair('a', 'x', 2), pair('a', 'y', 9), pair('a', 'z', 30), pair('b', 'z', 40)];
    expect(maskPlaces(counts, 5, NOTHING)).toEqual([
      { ...pair('a', 'x', 2), count: null },
      { ...pair('a', 'y', 9), count: null },
      pair('a', 'z', 30),
      pair('b', 'z', 40),
    ]);
  });

  it('tell nothing of themes and places that the tables hide', () => {
    const counts = [pair('a', 'x', 20), pair('b', 'x', 20), pair('b', 'y', 20), pair('c', 'z', 30)];
    const told = maskPlaces(counts, 5, { themes: new Set(['a']), places: new Set(['y']) });
    expect(told.map(({ count }) => count)).toEqual([null, null, null, 30]);
  });

  const table = fc
    .array(
      fc.record({
        theme: fc.constantFrom('a', 'b', 'c', 'd'),
        place: fc.constantFrom('x', 'y', 'z', 'none'),
        count: fc.integer({ min: 1, max: 30 }),
      }),
      { maxLength: 16 },
    )
    .map(all => [...new Map(all.map(one => [`${one.theme} ${one.place}`, one])).values()]);

  it('tell no small number by any total less what is shown, unless a whole line is hidden', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 2, max: 10 }), (counts, below) => {
        const told = maskPlaces(counts, below, NOTHING);
        for (const by of ['theme', 'place'] as const)
          for (const line of new Set(counts.map(one => one[by]))) {
            const gone = told.flatMap((one, at) =>
              one[by] === line && one.count === null ? (counts[at]?.count ?? 0) : [],
            );
            const shown = told.filter(one => one[by] === line && one.count !== null);
            for (const { count } of shown) expect(count).toBeGreaterThanOrEqual(below);
            if (gone.length > 0 && shown.length > 0) {
              expect(gone.length).toBeGreaterThanOrEqual(2);
              expect(gone.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(below);
            }
          }
      }),
    );
  });

  const total = (value: string, count: number | null) =>
    ({ indicator: 'questions.received', dimension: 'theme', value, count }) as const;

  it.each([
    ['add up', [{ ...pair('a', 'x', 2) }, { ...pair('a', 'y', 3) }], [total('a', 5)], true],
    ['do not add up', [{ ...pair('a', 'x', 2) }], [total('a', 5)], false],
    ['are below because something is hidden', [{ ...pair('a', 'x', 2), count: null }], [total('a', 5)], true],
    [
      'are above though something is hidden',
      [
        { ...pair('a', 'x', 2), count: null },
        { ...pair('a', 'y', 9), count: 9 },
      ],
      [total('a', 5)],
      false,
    ],
    ['stand twice', [pair('a', 'x', 2), pair('a', 'x', 3)], [total('a', 5)], false],
    ['are of a theme that is not told', [pair('b', 'x', 2)], [total('a', 5)], false],
    ['tell of a theme that is hidden', [pair('a', 'x', 2)], [total('a', null)], false],
  ])('%s', (_what, places, figures, holds) => {
    expect(placesHold(places, figures)).toBe(holds);
  });
});
