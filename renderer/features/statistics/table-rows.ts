import type { LocalName } from '../../../shared/domain/codes';
import { alignMonths, formatMonth } from './months';
import type { Period, Report, Table } from './report-types';

export interface ShownRow {
  readonly key: string;
  readonly label: LocalName;
  readonly values: Readonly<Record<Period, number>>;
  /** The value of the dimension behind each figure. */
  readonly codes: Readonly<Record<Period, string>>;
}

/** Rows of a table as it is shown; a table by month stands month beside month. */
export function shownRows(report: Report, table: Table): ShownRow[] {
  if (table.dimension === 'month') {
    return alignMonths(report, table).map(({ months, values }) => {
      const label = formatMonth(months.now);
      return { key: months.now, label: { ru: label, kk: label }, values, codes: months };
    });
  }
  return table.rows.map(row => ({
    key: row.code,
    label: row.label,
    values: { now: row.now, previous: row.previous, lastYear: row.lastYear },
    codes: { now: row.code, previous: row.code, lastYear: row.code },
  }));
}

/** Has the table anything to show? */
export function isEmptyTable(table: Table): boolean {
  return table.rows.every(row => row.now === 0 && row.previous === 0 && row.lastYear === 0);
}
