import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarFor, type LocalMoment, workingHoursBetween } from '../../../shared/domain/terms';

const at = (date: string, hour: number, minute = 0): LocalMoment => ({ date, minutes: hour * 60 + minute });
const DAY = { from: 9, to: 18 };
const kz = calendarFor('KZ');

describe('working hours between two moments', () => {
  it.each<[string, LocalMoment, LocalMoment, number]>([
    ['within one day', at('2026-11-19', 10), at('2026-11-19', 15, 59), 5],
    ['before the day begins', at('2026-11-19', 7), at('2026-11-19', 10), 1],
    ['after it ends', at('2026-11-19', 17), at('2026-11-19', 23), 1],
    ['over the night', at('2026-11-19', 17), at('2026-11-20', 10), 2],
    ['over a weekend', at('2026-11-20', 17), at('2026-11-23', 10), 2],
    ['a weekend alone', at('2026-11-21', 9), at('2026-11-22', 18), 0],
    ['over Republic Day', at('2026-10-23', 17), at('2026-10-27', 10), 2],
    ['the wrong way round', at('2026-11-20', 10), at('2026-11-19', 10), 0],
  ])('%s', (_name, start, end, hours) => {
    expect(workingHoursBetween(start, end, kz, DAY)).toBe(hours);
  });
});

test('never more than the hours of the clock, never fewer for a later end, and additive to the hour', () => {
  const moment = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.nat(23))
    .map(([day, month, hour]) =>
      at(`2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, hour),
    );
  const value = ({ date, minutes }: LocalMoment) => Date.parse(date) / 60_000 + minutes;
  fc.assert(
    fc.property(moment, moment, moment, (...three) => {
      const [a, b, c] = three.sort((x, y) => value(x) - value(y));
      if (!a || !b || !c) throw new Error('three moments');
      const hours = (from: LocalMoment, to: LocalMoment) => workingHoursBetween(from, to, kz, DAY);
      expect(hours(a, c)).toBe(hours(a, b) + hours(b, c));
      expect(hours(a, c)).toBeLessThanOrEqual((value(c) - value(a)) / 60);
    }),
  );
});
