import { describe, expect, it } from 'vitest';
import {
  formatChange,
  formatCount,
  formatGrowth,
  formatShare,
} from '../../../renderer/features/statistics/figures';
import { alignMonths, monthPoints } from '../../../renderer/features/statistics/months';
import type { Report } from '../../../renderer/features/statistics/report-types';
import {
  lastFinishedQuarter,
  sayQuarter,
  sayQuarterShort,
} from '../../../renderer/features/statistics/say-quarter';
import { createTranslator } from '../../../shared/i18n/translator';

describe('quarters in words', () => {
  it.each([
    ['ru', 'III квартал 2026', 'III кв. 2026'],
    ['kk', '2026 жылғы III тоқсан', '2026 ж. III тоқ.'],
    ['en', 'Quarter III of 2026', 'III q. 2026'],
  ] as const)('%s', (language, full, short) => {
    const t = createTranslator(language);
    expect([sayQuarter(t, '2026-Q3'), sayQuarterShort(t, '2026-Q3')]).toEqual([full, short]);
  });

  it.each([
    ['2026-11-22', '2026-Q3'],
    ['2026-10-01', '2026-Q3'],
    ['2026-09-30', '2026-Q2'],
    ['2026-01-15', '2025-Q4'],
  ])('on %s the newest quarter that is over is %s', (today, expected) => {
    expect(lastFinishedQuarter(today)).toBe(expected);
  });
});

describe('figures', () => {
  it('writes counts, changes, shares and growth as the report does', () => {
    expect(formatCount(1284, 'ru').replace(/\s/, ' ')).toBe('1 284');
    expect([formatChange(402, 371, 'ru'), formatChange(377, 402, 'ru'), formatChange(5, 5, 'ru')]).toEqual([
      '+31',
      '−25',
      '0',
    ]);
    expect([formatShare(402, 1407, 'ru'), formatShare(402, 1407, 'en')]).toEqual(['28,6', '28.6']);
    expect([formatGrowth(402, 348, 'kk'), formatGrowth(377, 390, 'en')]).toEqual(['+15,5', '−3.3']);
  });

  it('prints a dash where there is nothing to compare with', () => {
    expect([formatGrowth(66, 0, 'ru'), formatShare(0, 0, 'ru')]).toEqual(['–', '–']);
  });
});

type OwnTable = Report['tables'][number];

const quarters = { quarter: '2026-Q1', previous: '2025-Q4', lastYear: '2025-Q1' };

function monthTable(indicator: OwnTable['indicator'], rows: [string, number, number, number][]): OwnTable {
  return {
    id: `${indicator}/month`,
    indicator,
    dimension: 'month',
    basis: 'appeals',
    rows: rows.map(([code, now, previous, lastYear]) => ({
      code,
      label: { ru: code, kk: code },
      now,
      previous,
      lastYear,
    })),
    total: { now: 0, previous: 0, lastYear: 0 },
  };
}

const received = monthTable('appeals.received', [
  ['2025-01', 0, 0, 7],
  ['2025-11', 0, 5, 0],
  ['2026-01', 4, 0, 0],
  ['2026-03', 6, 0, 0],
]);

describe('months', () => {
  it('stand beside each other: the first of each quarter, the second, the third', () => {
    expect(alignMonths(quarters, received)).toEqual([
      {
        months: { now: '2026-01', previous: '2025-10', lastYear: '2025-01' },
        values: { now: 4, previous: 0, lastYear: 7 },
      },
      {
        months: { now: '2026-02', previous: '2025-11', lastYear: '2025-02' },
        values: { now: 0, previous: 5, lastYear: 0 },
      },
      {
        months: { now: '2026-03', previous: '2025-12', lastYear: '2025-03' },
        values: { now: 6, previous: 0, lastYear: 0 },
      },
    ]);
  });

  it('are drawn in order, the previous quarter before this one', () => {
    const nothing = { now: 0, previous: 0, lastYear: 0 };
    const report: Report = {
      office: { code: 'KZ-01', name: { ru: '', kk: '' } },
      ...quarters,
      totals: {
        'appeals.received': nothing,
        'appeals.closed': nothing,
        'appeals.late': nothing,
        'appeals.open': nothing,
        'questions.received': nothing,
        'questions.closed': nothing,
      },
      tables: [received, monthTable('appeals.closed', [['2026-02', 3, 0, 0]])],
    };
    expect(monthPoints(report)).toEqual([
      { month: '2025-10', received: 0, closed: 0 },
      { month: '2025-11', received: 5, closed: 0 },
      { month: '2025-12', received: 0, closed: 0 },
      { month: '2026-01', received: 4, closed: 0 },
      { month: '2026-02', received: 0, closed: 3 },
      { month: '2026-03', received: 6, closed: 0 },
    ]);
  });
});
