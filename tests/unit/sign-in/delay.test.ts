import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  delayAfter,
  FORGET_AFTER_MS,
  LONGEST_SECONDS,
  secondsToWait,
  standingFailures,
} from '../../../shared/domain/sign-in/delay';

const NOW = Date.parse('2026-11-20T09:00:00Z');

describe('the delay after failures', () => {
  it.each([
    ['user', 0, 0],
    ['user', 2, 0],
    ['user', 3, 5],
    ['user', 4, 10],
    ['user', 5, 20],
    ['user', 10, 640],
    ['user', 11, 900],
    ['user', 1_000_000, 900],
    ['device', 9, 0],
    ['device', 10, 5],
    ['device', 18, 900],
  ] as const)('of a %s after %i is %i seconds', (counted, count, seconds) => {
    expect(delayAfter(counted, count)).toBe(seconds);
  });

  const counted = fc.constantFrom('user' as const, 'device' as const);
  const count = fc.nat(100_000);

  it('never falls as failures grow, and never passes the longest', () => {
    fc.assert(
      fc.property(counted, count, count, (kind, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(delayAfter(kind, less)).toBeLessThanOrEqual(delayAfter(kind, more));
        expect(delayAfter(kind, more)).toBeLessThanOrEqual(LONGEST_SECONDS);
      }),
    );
  });

  it('is over when its seconds have passed, and not a second before', () => {
    fc.assert(
      fc.property(counted, count, (kind, failed) => {
        const seconds = delayAfter(kind, failed);
        const failures = { count: failed, lastAt: NOW };
        expect(secondsToWait(kind, failures, NOW)).toBe(seconds);
        expect(secondsToWait(kind, failures, NOW + seconds * 1000)).toBe(0);
        if (seconds > 0) expect(secondsToWait(kind, failures, NOW + seconds * 1000 - 1)).toBe(1);
      }),
    );
  });

  it('is whole again when the clock is set back, and no longer than whole', () => {
    fc.assert(
      fc.property(counted, count, fc.integer({ min: 1, max: 10 ** 12 }), (kind, failed, back) => {
        const failures = { count: failed, lastAt: NOW };
        expect(secondsToWait(kind, failures, NOW - back)).toBe(delayAfter(kind, failed));
        const standing = standingFailures(failures, NOW - back);
        expect(standing).toEqual({ count: failed, lastAt: NOW - back });
        expect(secondsToWait(kind, standing, NOW - back + delayAfter(kind, failed) * 1000)).toBe(0);
      }),
    );
  });

  it.each([
    ['a day later', FORGET_AFTER_MS, 7],
    ['more than a day later', FORGET_AFTER_MS + 1, 0],
  ])('%s stands by what is not forgotten', (_name, later, left) => {
    expect(standingFailures({ count: 7, lastAt: NOW }, NOW + later).count).toBe(left);
  });
});
