import { describe, expect, it } from 'vitest';
import { closingBand, daysLeft, isLate, timelinessOf } from '../../../shared/domain/terms';

describe('timeliness, due on 10.04.2026', () => {
  it.each([
    ['closed before', '2026-04-01', '2026-05-01', false, 'in-time'],
    ['closed on the due date', '2026-04-10', '2026-05-01', false, 'in-time'],
    ['closed the day after', '2026-04-11', '2026-05-01', true, 'late'],
    ['open on the due date', null, '2026-04-10', false, 'open'],
    ['open the day after', null, '2026-04-11', true, 'open-late'],
  ] as const)('%s', (_name, closedOn, today, late, timeliness) => {
    expect([isLate('2026-04-10', closedOn, today), timelinessOf('2026-04-10', closedOn, today)]).toEqual([
      late,
      timeliness,
    ]);
  });
});

it.each([
  ['2026-04-08', 2],
  ['2026-04-10', 0],
  ['2026-04-12', -2],
])('on %s there are %i days left', (today, left) => {
  expect(daysLeft('2026-04-10', today)).toBe(left);
});

it.each([
  ['2026-03-01', 'up-to-15'],
  ['2026-03-16', 'up-to-15'],
  ['2026-03-17', 'up-to-30'],
  ['2026-03-31', 'up-to-30'],
  ['2026-04-01', 'over-30'],
])('from 01.03.2026 to %s: %s', (closedOn, band) => {
  expect(closingBand('2026-03-01', closedOn)).toBe(band);
});
