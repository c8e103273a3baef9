import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesToMask } from '../../../shared/domain/package/mask';

const figure = (
  indicator: string,
  dimension: 'sex' | 'topic' | 'theme' | 'section',
  value: string,
  count: number,
) => ({
  indicator,
  dimension,
  value,
  count,
});

describe('small figures', () => {
  it('hide another beside them, so that the total does not tell them', () => {
    const figures = [
      figure('r', 'sex', 'female', 40),
      figure('r', 'sex', 'male', 2),
      figure('r', 'sex', 'none', 7),
    ];
    expect([...valuesToMask(figures, 5)].sort()).toEqual(['sex male', 'sex none']);
  });

  it('are hidden in every indicator: received less closed would tell what is open', () => {
    const figures = ['received', 'closed', 'open'].flatMap((indicator, i) => [
      figure(indicator, 'sex', 'female', [10, 9, 1][i] ?? 0),
      figure(indicator, 'sex', 'male', 30),
      figure(indicator, 'sex', 'none', 20),
    ]);
    const masked = valuesToMask(figures, 5);
    expect(masked).toContain('sex female');
    expect(masked.size).toBe(2);
  });

  it('hide the theme too where all its topics are hidden and still tell a small number', () => {
    const figures = [
      figure('q', 'topic', '0001.0001.0001', 2),
      figure('q', 'topic', '0001.0002.0001', 50),
      figure('q', 'theme', '0001.0001', 2),
      figure('q', 'theme', '0001.0002', 50),
      figure('q', 'section', '0001', 52),
    ];
    const masked = valuesToMask(figures, 5);
    expect([...masked].sort()).toEqual(['theme 0001.0001', 'theme 0001.0002', 'topic 0001.0001.0001']);
  });

  it('are none without a limit', () => {
    expect(valuesToMask([figure('r', 'sex', 'male', 1)], 0).size).toBe(0);
  });

  it('cannot be worked out from what is shown, whatever the figures are', () => {
    const values = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 2, max: 10 }),
        (tables, below) => {
          const figures = tables.flatMap((table, i) =>
            Object.entries(table).map(([value, count]) => figure(`i${i}`, 'sex', value, count)),
          );
          const masked = valuesToMask(figures, below);
          const all = figures.every(({ value }) => masked.has(`sex ${value}`));
          for (const { value, count } of figures)
            if (count > 0 && count < below) expect(masked).toContain(`sex ${value}`);
          for (const indicator of new Set(figures.map(one => one.indicator))) {
            const hidden = figures.filter(
              one => one.indicator === indicator && masked.has(`sex ${one.value}`),
            );
            const sum = hidden.reduce((total, { count }) => total + count, 0);
            if (sum === 0 || all) continue;
            expect(sum).toBeGreaterThanOrEqual(below);
            expect(hidden.filter(({ count }) => count > 0).length).toBeGreaterThanOrEqual(2);
          }
        },
      ),
    );
  });
});
