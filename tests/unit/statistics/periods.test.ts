import { expect, it } from 'vitest';
import { INDICATORS } from '../../../shared/domain/statistics/indicators';
import { PERIODS, periodRange } from '../../../shared/domain/statistics/periods';
import { isMessageKey } from '../../../shared/i18n/translator';

it('tells every period from the quarter', () => {
  const quarter = { year: 2024, quarter: 1 } as const;
  expect(PERIODS.map(period => [period, ...Object.values(periodRange(period, quarter))])).toEqual([
    ['now', '2024-01-01', '2024-03-31'],
    ['previous', '2023-10-01', '2023-12-31'],
    ['lastYear', '2023-01-01', '2023-03-31'],
    ['yearToDate', '2024-01-01', '2024-03-31'],
    ['yearToDateLastYear', '2023-01-01', '2023-03-31'],
    ['lastMonth', '2024-03-01', '2024-03-31'],
    ['lastMonthLastYear', '2023-03-01', '2023-03-31'],
  ]);
  expect(periodRange('yearToDateLastYear', { year: 2023, quarter: 3 })).toEqual({
    from: '2022-01-01',
    to: '2022-09-30',
  });
});

it('names every indicator of the catalogue, and defines every one that is counted', () => {
  const keys = [
    ...INDICATORS.map(indicator => `indicator.${indicator}`),
    ...INDICATORS.map(indicator => `indicator.${indicator}.definition`),
  ];
  expect(keys.filter(key => !isMessageKey(key))).toEqual([]);
});
