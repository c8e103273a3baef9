import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  compareDates,
  daysBetween,
  formatDate,
  formatQuarter,
  fromEpochDay,
  isIsoDate,
  monthOf,
  parseQuarter,
  previousQuarter,
  quarterOf,
  quarterRange,
  sameQuarterLastYear,
  toEpochDay,
  weekday,
  yearOf,
  yearOfEpochDay,
} from '../../../shared/lib/dates';

const epochDay = fc.integer({ min: toEpochDay('0001-01-01'), max: toEpochDay('9999-12-31') });
const date = epochDay.map(fromEpochDay);

describe('what is a date', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-4-1', false],
    ['2026-04-01T00:00', false],
    ['0000-01-01', false],
    ['９999-01-01', false],
    ['', false],
    [20260401, false],
    [null, false],
  ])('%j: %s', (value, expected) => {
    expect(isIsoDate(value)).toBe(expected);
  });

  it('refuses to compute with what is not one', () => {
    expect(() => toEpochDay('2026-02-29')).toThrow(RangeError);
    expect(() => addDays('yesterday', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  });
});

describe('arithmetic agrees with Temporal', () => {
  it('over whole days, weekdays and years', () => {
    fc.assert(
      fc.property(epochDay, day => {
        const plain = Temporal.PlainDate.from('1970-01-01').add({ days: day });
        const text = fromEpochDay(day);
        expect([text, toEpochDay(text), weekday(text), yearOfEpochDay(day)]).toEqual([
          plain.toString(),
          day,
          plain.dayOfWeek,
          plain.year,
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('over the first and last day of every year', () => {
    for (let year = 1; year <= 9999; year++) {
      const first = `${String(year).padStart(4, '0')}-01-01`;
      const last = `${String(year).padStart(4, '0')}-12-31`;
      if (fromEpochDay(toEpochDay(first)) !== first || fromEpochDay(toEpochDay(last)) !== last) {
        expect.unreachable(`${year} does not come back`);
      }
    }
  });

  it('over months, clamped to the last day', () => {
    const modern = fc.integer({ min: -40000, max: 40000 }).map(fromEpochDay);
    fc.assert(
      fc.property(modern, fc.integer({ min: -600, max: 600 }), (start, months) => {
        expect(addMonths(start, months)).toBe(Temporal.PlainDate.from(start).add({ months }).toString());
      }),
    );
  });

  it('over ages, save for 29 February', () => {
    const modern = fc.integer({ min: -20000, max: 20000 }).map(fromEpochDay);
    fc.assert(
      fc.property(modern, modern, (a, b) => {
        const [birth, on] = a <= b ? [a, b] : [b, a];
        fc.pre(!birth.endsWith('02-29'));
        const { years } = Temporal.PlainDate.from(birth).until(on, { largestUnit: 'years' });
        expect(ageOn(birth, on)).toBe(years);
      }),
    );
  });
});

it('adds and counts days inversely', () => {
  fc.assert(
    fc.property(date, date, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
      expect(Math.sign(daysBetween(to, from))).toBe(compareDates(from, to));
    }),
  );
});

it('turns a year older on 1 March when born on 29 February', () => {
  expect([ageOn('2004-02-29', '2026-02-28'), ageOn('2004-02-29', '2026-03-01')]).toEqual([21, 22]);
});

it('cuts a date for people and for grouping', () => {
  expect([formatDate('2026-07-05'), monthOf('2018-07-31'), yearOf('2018-07-31')]).toEqual([
    '05.07.2026',
    '2018-07',
    2018,
  ]);
});

describe('quarters', () => {
  it.each([
    ['2018-01-01', '2018-Q1', '2018-01-01', '2018-03-31'],
    ['2018-06-30', '2018-Q2', '2018-04-01', '2018-06-30'],
    ['2018-07-01', '2018-Q3', '2018-07-01', '2018-09-30'],
    ['2018-12-31', '2018-Q4', '2018-10-01', '2018-12-31'],
  ])('%s is in %s', (day, text, from, to) => {
    const quarter = quarterOf(day);
    expect([formatQuarter(quarter), quarterRange(quarter), parseQuarter(text)]).toEqual([
      text,
      { from, to },
      quarter,
    ]);
  });

  it('steps back over the year and to the same quarter of the year before', () => {
    expect(previousQuarter({ year: 2018, quarter: 1 })).toEqual({ year: 2017, quarter: 4 });
    expect(previousQuarter({ year: 2018, quarter: 3 })).toEqual({ year: 2018, quarter: 2 });
    expect(sameQuarterLastYear({ year: 2018, quarter: 3 })).toEqual({ year: 2017, quarter: 3 });
  });

  it.each(['2018-Q0', '2018-Q5', '2018Q3', '2018-q3', ' 2018-Q3', '0000-Q1', ''])('refuses %j', text => {
    expect(parseQuarter(text)).toBeNull();
  });

  it('tile the calendar: a day is inside its quarter and the day before it begins is in the previous one', () => {
    fc.assert(
      fc.property(date, day => {
        const quarter = quarterOf(day);
        const { from, to } = quarterRange(quarter);
        expect(from <= day && day <= to).toBe(true);
        fc.pre(from !== '0001-01-01');
        expect(quarterOf(addDays(from, -1))).toEqual(previousQuarter(quarter));
      }),
    );
  });
});
