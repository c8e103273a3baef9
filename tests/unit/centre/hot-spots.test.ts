import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FALSE_ALARMS, hotSpots, usualRange } from '../../../shared/domain/centre/hot-spots';

const one = (before: readonly number[], now: number) => ({ place: 'KZ-01', topic: '0003.0009', before, now });

describe('hot spots', () => {
  it.each([
    ['a wave beyond what was usual', [10, 12, 9, 11], 40, true],
    ['a little more than usual', [10, 12, 9, 11], 15, false],
    ['what is used to swing', [2, 40, 5, 38, 3, 41], 45, false],
    ['four questions where there was none', [0, 0, 0, 0], 4, false],
    ['thirty where there was none', [0, 0, 0, 0], 30, true],
    ['too few quarters to know', [10, 12, 9], 100, false],
  ])('%s', (_name, before, now, hot) => {
    expect(hotSpots([one(before, now)]).length > 0).toBe(hot);
  });

  const counts = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 4, maxLength: 8 });

  it('lie above a range that holds the mean of what was before', () => {
    fc.assert(
      fc.property(counts, before => {
        const { from, to } = usualRange(before, 0.001);
        const mean = before.reduce((sum, n) => sum + n, 0) / before.length;
        expect(from).toBeLessThanOrEqual(mean);
        expect(to).toBeGreaterThanOrEqual(mean);
      }),
    );
  });

  it('stay hot when more come', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 100 }),
        (before, now, more) => {
          if (hotSpots([one(before, now)]).length === 1)
            expect(hotSpots([one(before, now + more)])).toHaveLength(1);
        },
      ),
    );
  });

  it('are seldom seen where only chance is at work', () => {
    const random = lcg(20_261_122);
    const quarters = 400;
    let alarms = 0;
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const series = Array.from({ length: 60 }, (_, place) => {
        const mean = 2 + place;
        return {
          ...one([], poisson(mean, random)),
          place: String(place),
          before: Array.from({ length: 6 }, () => poisson(mean, random)),
        };
      });
      if (hotSpots(series).length > 0) alarms += 1;
    }
    expect(alarms / quarters).toBeLessThanOrEqual(FALSE_ALARMS * 1.5);
  });
});

function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}
