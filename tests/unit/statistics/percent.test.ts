import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  change,
  type Decimals,
  formatPercent,
  growthPercent,
  indexPercent,
  largestRemainder,
  type Percent,
  roundPercent,
  share,
} from '../../../shared/domain/statistics/percent';

function some(percent: Percent | null): Percent {
  if (percent === null) throw new Error('no base');
  return percent;
}

describe('published percentages', () => {
  // Калмыкия: glava.region08.ru, analiz, I quarter 2024 and 2021; ЮВАО Москвы: blog.eruvao.ru, 2013.
  it.each([
    ['Калмыкия, I квартал 2024, обращения', 197, 235, 2, '−16,17\u00a0%'],
    ['Калмыкия, I квартал 2024, вопросы', 219, 274, 2, '−20,07\u00a0%'],
    ['Калмыкия, I квартал 2021, обращения', 236, 317, 2, '−25,55\u00a0%'],
    ['Калмыкия, I квартал 2021, вопросы', 274, 344, 2, '−20,35\u00a0%'],
    ['ЮВАО 2013', 715, 650, 0, '+10\u00a0%'],
  ] as const)('growth: %s', (_, now, then, decimals, published) => {
    expect(formatPercent(growthPercent(now, then), 'ru', { decimals, signed: true })).toBe(published);
  });

  it('a published +45.3 % from 22.2 thousand is not reached from the rounded number', () => {
    expect(roundPercent(some(growthPercent(22_200, 15_273)), 2)).toBe(45.35);
    expect(roundPercent(some(growthPercent(22_190, 15_273)), 1)).toBe(45.3);
  });

  // hmrn.ru, overview of the first half of 2010: «отчётный к предыдущему в %».
  it.each([
    ['выездные', 176, 82, 1, 'half-up', 214.6],
    ['коллективные', 19, 22, 1, 'truncate', 86.3],
    ['коллективные, half-up', 19, 22, 1, 'half-up', 86.4],
    ['всего', 277, 355, 0, 'half-up', 78],
  ] as const)('index: %s', (_, now, then, decimals, rounding, published) => {
    expect(roundPercent(some(indexPercent(now, then)), decimals, rounding)).toBe(published);
  });

  it.each([
    ['Правительство РФ, декабрь 2023, электронные', 15_714, 16_936, 2, 92.78],
    ['26 обращений: 6', 6, 26, 1, 23.1],
    ['26 обращений: 11', 11, 26, 1, 42.3],
    ['26 обращений: 9', 9, 26, 1, 34.6],
    ['Акмола 2020: 10 309 из 14 840', 10_309, 14_840, 0, 69],
    ['Акмола 2020: 843 из 14 840', 843, 14_840, 0, 6],
  ] as const)('share: %s', (_, part, whole, decimals, published) => {
    expect(roundPercent(some(share(part, whole)), decimals)).toBe(published);
  });

  it('Barnaul 2023: shares of five sections, and their sum forced to 100', () => {
    const sections = [691, 584, 2915, 246, 1351];
    expect(sections.map(part => roundPercent(some(share(part, 5787)), 2))).toEqual([
      11.94, 10.09, 50.37, 4.25, 23.35,
    ]);
    expect(largestRemainder(sections, 1)).toEqual([11.9, 10.1, 50.4, 4.3, 23.3]);
  });
});

describe('rounding', () => {
  it.each([
    [1, 8, 1, 'half-up', 12.5],
    [1, 800, 2, 'half-up', 0.13],
    [1, 800, 2, 'bankers', 0.12],
    [3, 800, 2, 'bankers', 0.38],
    [1, 800, 2, 'truncate', 0.12],
    [1, 2, 0, 'truncate', 50],
    [1005, 1000, 0, 'half-up', 101],
    [1005, 1000, 0, 'bankers', 100],
    [10_075, 1_000_000, 3, 'half-up', 1.008],
    [10_075, 1_000_000, 3, 'bankers', 1.008],
  ] as const)('%d of %d to %d decimals, %s: %d', (part, whole, decimals, rounding, expected) => {
    expect(roundPercent(some(share(part, whole)), decimals, rounding)).toBe(expected);
  });

  it('a fall and a rise of one size round alike', () => {
    expect(roundPercent(some(growthPercent(797, 800)), 2)).toBe(-0.38);
    expect(roundPercent(some(growthPercent(803, 800)), 2)).toBe(0.38);
  });

  it('never leaves a negative zero to be written', () => {
    expect(formatPercent(growthPercent(9999, 10_000), 'ru', { decimals: 1 })).toBe('0,0\u00a0%');
  });
});

describe('a base of zero', () => {
  it.each([growthPercent(4, 0), indexPercent(4, 0), share(0, 0)])('gives no percentage', percent => {
    expect(percent).toBeNull();
    expect(formatPercent(percent, 'kk')).toBe('–');
  });

  it('still has a change', () => {
    expect(change(182, 0)).toBe(182);
  });
});

it('writes a percentage as each language does', () => {
  const percent = growthPercent(715, 600);
  expect([
    formatPercent(percent, 'ru', { signed: true }),
    formatPercent(percent, 'kk', { signed: true }),
    formatPercent(percent, 'en', { signed: true }),
    formatPercent(percent, 'en', { decimals: 0 }),
  ]).toEqual(['+19,2\u00a0%', '+19,2\u00a0%', '+19.2%', '19%']);
});

describe('largest remainder', () => {
  const parts = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 });
  const decimals = fc.constantFrom<Decimals>(0, 1, 2, 3);

  it('adds up to 100 exactly, and no share is a unit or more from the true one', () => {
    fc.assert(
      fc.property(parts, decimals, (counts, places) => {
        const whole = counts.reduce((sum, part) => sum + part, 0);
        fc.pre(whole > 0);
        const scale = 10 ** places;
        const units = largestRemainder(counts, places).map(value => Math.round(value * scale));
        expect(units.reduce((sum, unit) => sum + unit, 0)).toBe(100 * scale);
        counts.forEach((part, i) => {
          expect(Math.abs((units[i] ?? Number.NaN) - (part * 100 * scale) / whole)).toBeLessThan(1);
        });
      }),
    );
  });

  it('gives a larger part no smaller share', () => {
    fc.assert(
      fc.property(parts, decimals, (counts, places) => {
        const shares = largestRemainder(counts, places);
        const pairs = counts.map((count, index) => ({ count, share: shares[index] ?? -1 }));
        // Equal parts may differ by the last digit: somebody has to take the remainder.
        const wrong = pairs.flatMap(one =>
          pairs.filter(other => one.count < other.count && one.share > other.share),
        );
        expect(wrong).toEqual([]);
      }),
      { examples: [[[999995, 999995, 120909, 493091, 4], 2]] },
    );
  });

  it('is zero for parts of nothing', () => {
    expect(largestRemainder([0, 0], 1)).toEqual([0, 0]);
  });
});

it('rounds any share within half a unit of the exact one, checked in whole numbers', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 31), fc.integer({ min: 1, max: 2 ** 31 }), (part, whole) => {
      const rounded = BigInt(Math.round(roundPercent(some(share(part, whole)), 2) * 100));
      const distance = rounded * BigInt(whole) - BigInt(part) * 10_000n;
      expect(2n * (distance < 0n ? -distance : distance) <= BigInt(whole)).toBe(true);
    }),
  );
});
