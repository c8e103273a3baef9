import { formatQuarter, parseQuarter, previousQuarter } from '../../../../shared/lib/dates';
import type { Report, Row } from '../forms/form-types';
import { monthsOf } from '../months';

type Cell = Row['cells'][number];

export interface MonthCells {
  /** `2026-07`. */
  readonly month: string;
  readonly period: 'now' | 'previous';
  readonly received: Cell | undefined;
  readonly closed: Cell | undefined;
}

/** The three months of the quarter before and the three of this one, in order, with what was received and closed. */
export function monthsOfForm(report: Report): MonthCells[] {
  const quarter = parseQuarter(report.quarter);
  if (!quarter) return [];
  const cellOf = (tableId: string, month: string, columnId: string) => {
    const table = report.tables.find(({ id }) => id === tableId);
    const place = table?.columns.findIndex(({ id }) => id === columnId) ?? -1;
    return table?.rows.find(({ id }) => id === `by-month/${month}`)?.cells[place];
  };
  return (['previous', 'now'] as const).flatMap(period =>
    monthsOf(period === 'now' ? report.quarter : formatQuarter(previousQuarter(quarter))).map(month => ({
      month,
      period,
      received: cellOf('received-by-month', month, `count-${period}`),
      closed: cellOf('closed-by-month', month, `count-${period}`),
    })),
  );
}
