import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepUntil, lastClosingOver } from '../../../shared/domain/retention/keep-until';
import { addDays, fromEpochDay, toEpochDay } from '../../../shared/lib/dates';

it.each([
  ['2026-03-05', 5, false, '2031-03-05'],
  ['2026-03-05', 5, true, '2031-12-31'],
  ['2024-02-29', 5, false, '2029-02-28'],
  ['2024-02-29', 4, false, '2028-02-29'],
  ['2025-12-31', 1, true, '2026-12-31'],
])(
  'keeps a case closed on %s for %i years (to the end of the year: %s) until %s',
  (closed, years, toYearEnd, until) => {
    expect(keepUntil(closed, { years, toYearEnd })).toBe(until);
  },
);

it('gives the last day of closing whose term is over: that day is over, the next is not', () => {
  const days = fc.integer({ min: toEpochDay('1990-01-01'), max: toEpochDay('2090-12-31') });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), fc.boolean(), (day, years, toYearEnd) => {
      const on = fromEpochDay(day);
      const rule = { years, toYearEnd };
      const last = lastClosingOver(on, rule);
      expect(keepUntil(last, rule) < on).toBe(true);
      expect(keepUntil(addDays(last, 1), rule) < on).toBe(false);
    }),
  );
});

it('never lets a later closing end sooner', () => {
  const days = fc.integer({ min: toEpochDay('1990-01-01'), max: toEpochDay('2090-12-31') });
  fc.assert(
    fc.property(days, fc.nat(800), fc.boolean(), (day, more, toYearEnd) => {
      const rule = { years: 5, toYearEnd };
      const first = keepUntil(fromEpochDay(day), rule);
      expect(keepUntil(fromEpochDay(day + more), rule) >= first).toBe(true);
    }),
  );
});
