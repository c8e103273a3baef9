import type { z } from 'zod';
import type { FurtherReport, QuarterReport } from '../../shared/contract/statistics';

type Report = z.output<typeof QuarterReport>;
type Table = Report['tables'][number];

const counts = (now: number, previous: number, lastYear: number) => ({ now, previous, lastYear });
const row = (code: string, ru: string, kk: string, now: number, previous: number, lastYear: number) => ({
  code,
  label: { ru, kk },
  ...counts(now, previous, lastYear),
});
const appeals = (dimension: Table['dimension'], rows: Table['rows']): Table => ({
  id: `appeals.received/${dimension}`,
  indicator: 'appeals.received',
  dimension,
  basis: 'appeals',
  rows,
  total: counts(197, 235, 0),
});

/** A small quarter with everything that is hard to write: names like formulas, zero bases, many rows, months. */
export const QUARTER: Report = {
  office: { code: 'KZ-01', name: { ru: 'Приёмная «Орда»; центр', kk: '«Орда» қоғамдық қабылдауы' } },
  quarter: '2024-Q1',
  previous: '2023-Q4',
  lastYear: '2023-Q1',
  totals: {
    'appeals.received': counts(197, 235, 0),
    'appeals.closed': counts(180, 200, 190),
    'appeals.late': counts(3, 0, 12),
    'appeals.open': counts(41, 24, 19),
    'questions.received': counts(219, 274, 300),
    'questions.closed': counts(201, 230, 240),
  },
  tables: [
    appeals('channel', [
      row('walk-in', 'Личный приём', 'Жеке қабылдау', 120, 130, 0),
      row('web', 'Сайт', 'Сайт', 77, 105, 0),
    ]),
    appeals('territory', [
      row('750000000', '=HYPERLINK("http://x.test";"Алматы")', 'Алматы қ.', 100, 0, 0),
      row('710000000', '+7 Астана', '@Астана', 60, 200, 0),
      row('790000000', '-Шымкент', '-Шымкент', 37, 35, 0),
    ]),
    appeals(
      'topic',
      Array.from({ length: 40 }, (_, i) =>
        row(`000${i}`, `Тема ${i + 1}`, `${i + 1}-тақырып`, 40 - i, i, 2 * i),
      ),
    ),
    appeals('month', [
      row('2023-10', '10.2023', '10.2023', 0, 100, 0),
      row('2024-01', '01.2024', '01.2024', 60, 0, 0),
      row('2024-02', '02.2024', '02.2024', 70, 0, 0),
      row('2024-03', '03.2024', '03.2024', 67, 0, 0),
    ]),
    {
      ...appeals('socialPosition', []),
      id: 'questions.closed/socialPosition',
      indicator: 'questions.closed',
      basis: 'questions',
    },
    {
      ...appeals('socialPosition', [row('pensioner', 'Пенсионер', 'Зейнеткер', 1, 0, 0)]),
      id: 'questions.closed/socialPosition-2',
      indicator: 'questions.closed',
      basis: 'questions',
    },
  ],
};

type Further = z.output<typeof FurtherReport>;
const line = (
  indicator: Further['figures'][number]['indicator'],
  basis: Further['figures'][number]['basis'],
  [now = null, previous = null, lastYear = null, yearToDate = null]: readonly (number | null)[],
) => ({ indicator, basis, now, previous, lastYear, yearToDate });

/** What stands beside it: a key figure, a count, money, days of nothing, and two tables of records. */
export const FURTHER: Further = {
  figures: [
    line('appeals.received', 'appeals', [197, 235, 0, 197]),
    line('inquiries.sent', 'inquiries', [12, 8, 0, 20]),
    line('aid.sum', 'worth', [1_250_000, 0, 900_000, 1_250_000]),
    line('firstStep.median', 'appeals', [3, null, null, 2]),
  ],
  tables: [
    {
      id: 'inquiries.sent/inquiryKind',
      indicator: 'inquiries.sent',
      dimension: 'inquiryKind',
      basis: 'inquiries',
      rows: [
        row('deputy-request', 'Депутатский запрос', 'Депутаттық сауал', 7, 8, 0),
        row('reception-letter', 'Письмо приёмной', 'Қабылдау хаты', 5, 0, 0),
      ],
      total: counts(12, 8, 0),
    },
    {
      id: 'aid.sum/aidKind',
      indicator: 'aid.sum',
      dimension: 'aidKind',
      basis: 'worth',
      rows: [row('money', 'Деньги', 'Ақшалай көмек', 1_250_000, 0, 900_000)],
      total: counts(1_250_000, 0, 900_000),
    },
  ],
};
