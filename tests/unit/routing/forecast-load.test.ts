import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { forecastWeeks, type WeeklyWorker } from '../../../shared/domain/routing/forecast-load';
import { calendarFor } from '../../../shared/domain/terms/work-calendar';
import { addDays } from '../../../shared/lib/dates';

const calendar = calendarFor('KZ');
const isWorkingDay = (day: number) => calendar.isWorkingDay(day);
const MONDAY = '2026-11-23';
const anna = (absences: WeeklyWorker['absences'] = []): WeeklyWorker => ({ weekly: 10, absences });

describe('a week to come', () => {
  it.each<[string, readonly number[], readonly WeeklyWorker[], number | null, number | null]>([
    ['nothing to go by, nobody with a limit', [], [], null, null],
    ['the mean of the past weeks', [3, 4, 6], [], 4.3, null],
    ['all that people can take', [10], [anna(), anna()], 10, 20],
    ['a day of absence takes a fifth', [10], [anna([{ from: '2026-11-25', until: '2026-11-25' }])], 10, 8],
    [
      'an absence on the days off takes nothing',
      [10],
      [anna([{ from: '2026-11-28', until: '2026-11-29' }])],
      10,
      10,
    ],
    [
      'who is away all week takes nothing',
      [10],
      [anna([{ from: '2026-11-01', until: '2026-12-31' }])],
      10,
      0,
    ],
    [
      'absences that overlap count once',
      [10],
      [
        anna([
          { from: '2026-11-23', until: '2026-11-24' },
          { from: '2026-11-24', until: '2026-11-25' },
        ]),
      ],
      10,
      4,
    ],
  ])('%s', (_, past, people, expected, room) => {
    expect(forecastWeeks([MONDAY], past, people, isWorkingDay)).toEqual([{ from: MONDAY, expected, room }]);
  });

  it('of holidays has less room', () => {
    // 16 December is the Day of Independence.
    expect(forecastWeeks(['2026-12-14'], [1], [anna()], isWorkingDay)[0]?.room).toBe(8);
  });
});

test('another absence never makes more room, and there is never more than the limits', () => {
  const days = fc
    .tuple(fc.integer({ min: -10, max: 20 }), fc.integer({ min: 0, max: 10 }))
    .map(([from, length]) => ({
      from: addDays(MONDAY, from),
      until: addDays(MONDAY, from + length),
    }));
  const worker = fc.record({
    weekly: fc.integer({ min: 1, max: 60 }),
    absences: fc.array(days, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(worker, { minLength: 1, maxLength: 5 }), days, (people, more) => {
      const room = (crew: readonly WeeklyWorker[]) =>
        forecastWeeks([MONDAY], [], crew, isWorkingDay)[0]?.room ?? -1;
      const [first, ...rest] = people;
      if (!first) return;
      const less = room([{ ...first, absences: [...first.absences, more] }, ...rest]);
      expect(less).toBeLessThanOrEqual(room(people));
      expect(less).toBeGreaterThanOrEqual(0);
      expect(room(people)).toBeLessThanOrEqual(people.reduce((sum, one) => sum + one.weekly, 0));
    }),
  );
});
