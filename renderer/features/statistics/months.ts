import { parseQuarter } from '../../../shared/lib/dates';
import type { Period, Report, Table } from './report-types';

const PERIODS: readonly Period[] = ['now', 'previous', 'lastYear'];

/** The three months of a quarter, `2026-07` to `2026-09`. */
export function monthsOf(quarter: string): string[] {
  const parsed = parseQuarter(quarter);
  if (!parsed) return [];
  return [2, 1, 0].map(back => `${parsed.year}-${String(parsed.quarter * 3 - back).padStart(2, '0')}`);
}

export interface MonthRow {
  /** The month of each period that stands in this row: the first of each quarter, the second, the third. */
  readonly months: Readonly<Record<Period, string>>;
  readonly values: Readonly<Record<Period, number>>;
}

/** A table by month has a row for every month of the three periods; here month stands beside month. */
export function alignMonths(
  report: Pick<Report, 'quarter' | 'previous' | 'lastYear'>,
  table: Table,
): MonthRow[] {
  const quarters = { now: report.quarter, previous: report.previous, lastYear: report.lastYear };
  const countOf = (period: Period, month: string) =>
    table.rows.find(row => row.code === month)?.[period] ?? 0;
  return [0, 1, 2].map(place => {
    const months = { now: '', previous: '', lastYear: '' };
    const values = { now: 0, previous: 0, lastYear: 0 };
    for (const period of PERIODS) {
      months[period] = monthsOf(quarters[period])[place] ?? '';
      values[period] = countOf(period, months[period]);
    }
    return { months, values };
  });
}

export interface MonthPoint {
  readonly month: string;
  readonly received: number;
  readonly closed: number;
}

/** Received and closed by month, the previous quarter and this one: six months in order. */
export function monthPoints(report: Report): MonthPoint[] {
  const tableOf = (indicator: Table['indicator']) =>
    report.tables.find(table => table.indicator === indicator && table.dimension === 'month');
  const received = tableOf('appeals.received');
  const closed = tableOf('appeals.closed');
  return (['previous', 'now'] as const).flatMap(period => {
    const quarter = period === 'now' ? report.quarter : report.previous;
    return monthsOf(quarter).map(month => ({
      month,
      received: received?.rows.find(row => row.code === month)?.[period] ?? 0,
      closed: closed?.rows.find(row => row.code === month)?.[period] ?? 0,
    }));
  });
}

/** `2026-07` -> `07.2026`. */
export function formatMonth(month: string): string {
  return `${month.slice(5, 7)}.${month.slice(0, 4)}`;
}
