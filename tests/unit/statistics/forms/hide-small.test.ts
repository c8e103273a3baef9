import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureAddress } from '../../../../shared/domain/statistics/forms/address';
import { figureKey, hideSmall } from '../../../../shared/domain/statistics/forms/mask/hide-small';
import type { Dimension } from '../../../../shared/domain/statistics/indicators';

const QUARTER = { year: 2026, quarter: 3 } as const;
const asked = { quarter: QUARTER, above: () => null, broken: new Set<Dimension>() };

function at(filter: FigureAddress['filter'], rest: Partial<FigureAddress> = {}): FigureAddress {
  return { indicator: 'appeals.received', filter, period: 'now', ...rest };
}
const told = (address: FigureAddress, count: number) => ({ address, count, told: true });
const say = (addresses: readonly FigureAddress[]) => addresses.map(figureKey).sort();
const hide = (figures: readonly ReturnType<typeof told>[], broken: readonly Dimension[] = [], below = 5) =>
  [...hideSmall(figures, { ...asked, below, broken: new Set(broken) })].sort();

const sex = (value: string, period: FigureAddress['period'] = 'now') => at({ sex: [value] }, { period });

describe('small figures of a form', () => {
  it('are hidden with the smallest other line, so that the total does not tell them', () => {
    const figures = [told(at({}), 60), told(sex('female'), 40), told(sex('male'), 3), told(sex('none'), 17)];
    expect(hide(figures, ['sex'])).toEqual(say([sex('male'), sex('none')]));
  });

  it('are hidden alone where nothing tells the rest', () => {
    expect(hide([told(at({}), 60), told(at({ channel: ['phone'] }), 3)])).toEqual(
      say([at({ channel: ['phone'] })]),
    );
  });

  it('take the total along where nothing else can go', () => {
    expect(hide([told(at({}), 3), told(sex('female'), 3)], ['sex'])).toEqual(say([at({}), sex('female')]));
  });

  it('are hidden in the lines of a closed list that together make the whole', () => {
    const repeat = (...values: string[]) => at({ repeat: values });
    const figures = [told(at({}), 50), told(repeat('first'), 47), told(repeat('repeated', 'duplicate'), 3)];
    expect(hide(figures)).toEqual(say([repeat('first'), repeat('repeated', 'duplicate')]));
  });

  it('are not told by a section and the other themes of it', () => {
    const theme = (value: string) => at({ theme: [value] });
    const section = (value: string) => at({ section: [value] });
    const figures = [
      told(at({}), 100),
      told(section('0001'), 60),
      told(section('0002'), 40),
      told(theme('0001.0001'), 57),
      told(theme('0001.0002'), 3),
      told(theme('0002.0003'), 40),
    ];
    expect(hide(figures, ['section', 'theme'])).toEqual(say([theme('0001.0001'), theme('0001.0002')]));
  });

  it('are not told by the year to date less the quarter before', () => {
    const from = (period: FigureAddress['period'], count: number) => told(sex('male', period), count);
    const q2 = { ...QUARTER, quarter: 2 as const };
    const hidden = hideSmall([from('now', 3), from('previous', 20), from('yearToDate', 23)], {
      ...asked,
      quarter: q2,
      below: 5,
    });
    expect([...hidden].sort()).toEqual(say([sex('male', 'now'), sex('male', 'previous')]));
  });

  it('are not told by the year to date less the quarter, though no figure says what was before it', () => {
    const from = (period: FigureAddress['period'], count: number) => told(sex('male', period), count);
    const telling = [from('now', 14), from('yearToDate', 16)];
    expect([...hideSmall(telling, { ...asked, below: 5 })]).toEqual(say([sex('male', 'yearToDate')]));
    const silent = [from('now', 14), from('yearToDate', 19)];
    expect([...hideSmall(silent, { ...asked, below: 5 })]).toEqual([]);
  });

  it('are not told by what came less what went and was open before', () => {
    const flow = (indicator: FigureAddress['indicator'], period: FigureAddress['period'] = 'now') =>
      at({ channel: ['web'] }, { indicator, period });
    const figures = [
      told(flow('appeals.received'), 3),
      told(flow('appeals.closed'), 10),
      told(flow('appeals.open'), 13),
      told(flow('appeals.open', 'previous'), 20),
    ];
    expect(hide(figures)).toEqual(say([flow('appeals.received'), flow('appeals.closed')]));
  });

  it('leave totals, months and timeliness, which speak of no person', () => {
    const plain = [
      told(at({}), 3),
      told(at({ month: ['2026-07'] }), 2),
      told(at({ timeliness: ['late'] }, { indicator: 'appeals.closed' }), 1),
    ];
    expect(hide(plain)).toEqual([]);
  });

  it('are none without a limit', () => {
    expect(hide([told(sex('male'), 1)], ['sex'], 0)).toEqual([]);
  });
});

interface Line {
  readonly at: FigureAddress;
  /** Places of the cells that it adds up. */
  readonly of: readonly number[];
}

const SEXES = ['female', 'male', 'none'] as const;
const AUTHORS = ['individual', 'family'] as const;
const PLACES = SEXES.flatMap(bySex => AUTHORS.map(author => ({ bySex, author })));
const places = (belongs: (place: (typeof PLACES)[number]) => boolean) =>
  PLACES.flatMap((place, index) => (belongs(place) ? [index] : []));

/** Three lines by two columns, with every total. */
const TABLE: readonly Line[] = [
  ...PLACES.map(({ bySex, author }, place) => ({ at: at({ sex: [bySex], author: [author] }), of: [place] })),
  ...SEXES.map(value => ({ at: sex(value), of: places(({ bySex }) => bySex === value) })),
  ...AUTHORS.map(value => ({ at: at({ author: [value] }), of: places(({ author }) => author === value) })),
  { at: at({}), of: places(() => true) },
];

const sumOf = (cells: readonly number[], of: readonly number[]) =>
  of.reduce((all, place) => all + (cells[place] ?? 0), 0);

/** Every way to fill the cells, none above `most`, so that the lines which are told stay true. */
function fillings(cells: readonly number[], lines: readonly Line[], most: number): number[][] {
  let ways: number[][] = [[]];
  for (let place = 0; place < cells.length; place += 1) {
    const over = lines.filter(({ of }) => of.includes(place));
    ways = ways.flatMap(way =>
      Array.from({ length: most + 1 }, (_, n) => [...way, n]).filter(next =>
        over.every(({ of }) => {
          const [so, is] = [sumOf(next, of), sumOf(cells, of)];
          return of.at(-1) === place ? so === is : so <= is;
        }),
      ),
    );
  }
  return ways;
}

describe('a table with totals of lines and columns', () => {
  it('tells no small number, whatever the figures are: each that is hidden may be several', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 5 }), (cells, below) => {
        const hidden = hideSmall(
          TABLE.map(line => told(line.at, sumOf(cells, line.of))),
          { ...asked, below, broken: new Set<Dimension>(['sex', 'author']) },
        );
        const open = TABLE.filter(line => !hidden.has(figureKey(line.at)));
        const ways = fillings(cells, open, 7);
        const small = TABLE.filter(({ at: { filter }, of }) => {
          const count = sumOf(cells, of);
          return Object.keys(filter).length > 0 && count > 0 && count < below;
        });
        for (const line of small)
          expect(new Set(ways.map(way => sumOf(way, line.of))).size, figureKey(line.at)).toBeGreaterThan(1);
      }),
      { numRuns: 100 },
    );
  });
});
