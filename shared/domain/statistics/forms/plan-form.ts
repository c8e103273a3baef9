import { INDICATOR_RULES } from '../catalogue';
import type { Dimension, IndicatorId } from '../indicators';
import type { PeriodId } from '../periods';
import { bothFilters, type Family, familyKey } from './address';
import type { Form, FormColumn, FormFilter, FormTable } from './form';

/** What has to be counted for a form: figures of these families in these periods. */
export interface FormPlan {
  readonly families: readonly Family[];
  readonly periods: readonly PeriodId[];
}

/** What a line's cell in a column counts; null where its filters exclude each other, or nothing is recorded. */
export function familyOf(
  table: FormTable,
  column: FormColumn,
  row: { readonly indicator?: IndicatorId | undefined; readonly filter?: FormFilter | undefined },
  by: Dimension | null,
): Family | null {
  const ofTable = bothFilters(table.filter, column.filter);
  const filter = ofTable && bothFilters(ofTable, row.filter);
  if (!filter) return null;
  return { indicator: column.indicator ?? row.indicator ?? table.indicator, filter, by };
}

/** The whole of a table in a column: what its shares are taken of. */
export function wholeOf(table: FormTable, column: FormColumn): Family | null {
  return familyOf(table, column, {}, null);
}

/** The count of the units whose days, or worth, a family measures; null where it counts itself. */
export function measuredBy({ indicator, filter, by }: Family): Family | null {
  const { days, sums, attribution } = INDICATOR_RULES[indicator];
  if (sums === 'amount') return { indicator: 'aid.given', filter, by };
  if (!days) return null;
  return { indicator: attribution === 'closed' ? 'appeals.closed' : 'appeals.received', filter, by };
}

/** Everything that a form asks of the base, each family once. */
export function planForm(form: Form): FormPlan {
  const families = new Map<string, Family>();
  const periods = new Set<PeriodId>();
  const add = (family: Family | null) => {
    if (!family) return;
    families.set(familyKey(family), family);
    const measured = form.mask && measuredBy(family);
    if (measured) families.set(familyKey(measured), measured);
  };
  for (const table of form.tables)
    for (const column of table.columns) {
      periods.add(column.period);
      if (column.against) periods.add(column.against);
      if (table.total || column.show === 'share') add(wholeOf(table, column));
      for (const row of table.rows) {
        if (row.kind === 'breakdown') for (const by of row.by) add(familyOf(table, column, row, by));
        if (row.kind === 'figure') add(familyOf(table, column, row, null));
      }
    }
  return { families: [...families.values()], periods: [...periods] };
}
