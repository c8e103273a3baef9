import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../shared/domain/closing/differences';
import {
  COUNTED_INDICATORS,
  cellOf,
  columnsOf,
  countCells,
  figuresOf,
  isMoving,
  keyOf,
  type Units,
} from '../../../shared/domain/closing/units';
import { BREAKDOWNS } from '../../../shared/domain/statistics/catalogue';

const COLUMNS = [...columnsOf(BREAKDOWNS).keys()];

interface Row {
  readonly values: readonly number[];
  readonly members: readonly boolean[];
}
type Cases = ReadonlyMap<string, readonly Row[]>;

const row = fc.record({
  values: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
  members: fc.array(fc.boolean(), {
    minLength: COUNTED_INDICATORS.length,
    maxLength: COUNTED_INDICATORS.length,
  }),
});
const aCase = fc.array(row, { minLength: 1, maxLength: 3 });
const cases: fc.Arbitrary<Cases> = fc
  .dictionary(fc.constantFrom(...'abcdefghijkl'), aCase, { maxKeys: 12 })
  .map(entries => inOrder(Object.entries(entries)));

function inOrder(entries: readonly (readonly [string, readonly Row[]])[]): Cases {
  return new Map([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function unitsOf(all: Cases): Units {
  const rows = [...all].flatMap(([id, own]) => own.map(one => ({ ...one, id })));
  const ids = [...all.keys()];
  return {
    cases: ids,
    caseOf: rows.map(({ id }) => ids.indexOf(id)),
    members: Object.fromEntries(
      COUNTED_INDICATORS.map((indicator, i) => [
        indicator,
        rows.flatMap(({ members }, at) => (members[i] ? [at] : [])),
      ]),
    ),
    columns: Object.fromEntries(
      COLUMNS.map((name, i) => [
        name,
        { values: ['v0', 'v1', 'v2', 'none'], at: rows.map(({ values }) => values[i] ?? 0) },
      ]),
    ),
  };
}

describe('differences from a signed quarter', () => {
  it('are none when nothing changed', () => {
    fc.assert(
      fc.property(cases, all => {
        const units = unitsOf(all);
        const figures = figuresOf(countCells(units, BREAKDOWNS));
        expect(differencesOf(units, unitsOf(all), figures, BREAKDOWNS)).toEqual([]);
      }),
    );
  });

  it('explain each figure that counting both whole finds changed, and no other', () => {
    fc.assert(
      fc.property(cases, cases, fc.uniqueArray(fc.constantFrom(...'abcdefghijkl')), (before, other, kept) => {
        // Most cases stay as they were.
        const after = new Map([...before].filter(([id]) => kept.includes(id)));
        for (const [id, rows] of other) if (!after.has(id)) after.set(id, rows);
        const [then, now] = [unitsOf(before), unitsOf(inOrder([...after]))];
        const [was, is] = [then, now].map(units => figuresOf(countCells(units, BREAKDOWNS)));
        const found = differencesOf(then, now, was ?? new Map(), BREAKDOWNS);
        for (const one of found) {
          expect([one.was, one.now]).toEqual([was?.get(keyOf(one)) ?? 0, is?.get(keyOf(one)) ?? 0]);
          expect(one.plus.filter(id => one.minus.includes(id))).toEqual([]);
        }
        const told = new Set(found.map(keyOf));
        for (const key of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
          const cell = cellOf(key);
          const changed = was?.get(key) !== is?.get(key);
          if (changed && !isMoving(cell.indicator, cell.dimension)) expect(told).toContain(key);
          if (isMoving(cell.indicator, cell.dimension)) expect(told).not.toContain(key);
        }
      }),
    );
  });

  it('name the cases: one more appeal on roads, one less on housing', () => {
    const one = (value: number): Row => ({
      values: COLUMNS.map(name => (name === 'topic' ? value : 0)),
      members: COUNTED_INDICATORS.map(indicator => indicator === 'appeals.received'),
    });
    const then = unitsOf(
      new Map([
        ['a', [one(0)]],
        ['b', [one(1)]],
      ]),
    );
    const now = unitsOf(
      new Map([
        ['a', [one(0)]],
        ['b', [one(0)]],
      ]),
    );
    const figures = figuresOf(countCells(then, BREAKDOWNS));
    expect(differencesOf(then, now, figures, BREAKDOWNS)).toEqual([
      {
        indicator: 'appeals.received',
        dimension: 'topic',
        value: 'v0',
        was: 1,
        now: 2,
        plus: ['b'],
        minus: [],
      },
      {
        indicator: 'appeals.received',
        dimension: 'topic',
        value: 'v1',
        was: 1,
        now: 0,
        plus: [],
        minus: ['b'],
      },
    ]);
  });
});
