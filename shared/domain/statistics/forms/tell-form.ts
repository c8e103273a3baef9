import { formatQuarter, type Quarter } from '../../../lib/dates';
import { type PeriodId, periodRange } from '../periods';
import type { FilledTable } from './fill-form';
import type { Form } from './form';

/** A filled form as it is told to the page and to files: what it is, its days, its tables without what cells are made of. */
export function tellForm(
  form: Form,
  quarter: Quarter,
  periods: readonly PeriodId[],
  tables: readonly FilledTable[],
) {
  const { id, version, title, issuer, rounding, mask } = form;
  return {
    quarter: formatQuarter(quarter),
    form: { id, version, title, issuer, rounding, mask },
    periods: Object.fromEntries(periods.map(period => [period, periodRange(period, quarter)])),
    tables: tables.map(table => ({
      ...table,
      columns: [...table.columns],
      rows: table.rows.map(row => ({
        ...row,
        cells: row.cells.map(({ value, address, hidden }) => ({ value, address, hidden })),
      })),
      indicators: [...table.indicators],
    })),
  };
}
