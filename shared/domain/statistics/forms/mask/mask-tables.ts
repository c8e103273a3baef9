import type { Quarter } from '../../../../lib/dates';
import type { Dimension } from '../../indicators';
import type { PeriodId } from '../../periods';
import type { Family } from '../address';
import { addressOf, type Figures, type MadeOf } from '../fill-cell';
import { type FilledRow, type FilledTable, sortColumn } from '../fill-form';
import type { Form, FormTable } from '../form';
import type { FormPlan } from '../plan-form';
import { figureKey, hideSmall } from './hide-small';
import type { PlaceAbove } from './value-tree';

export interface MaskAsked {
  readonly quarter: Quarter;
  readonly above: PlaceAbove;
  /** Hidden before: nobody told them. */
  readonly hidden?: ReadonlySet<string>;
}

/**
 * A filled form as it may leave the office: cells below the form's limit are hidden, and as many others as it takes
 * that none of them can be worked out. The order of lines tells nothing of what is hidden. `figures`: everything that
 * the tables tell, for whoever tells more beside them.
 */
export function maskTables(
  form: Form,
  tables: readonly FilledTable[],
  plan: FormPlan,
  figures: Figures,
  asked: MaskAsked,
) {
  const told = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ made }) => made)));
  const { others, broken } = namedValues(plan, figures);
  const all = [...told, ...others];
  const hidden = hideSmall(all, { ...asked, below: form.mask?.below ?? 0, broken });
  return {
    tables: tables.map((table, index) => {
      const known = form.tables[index];
      return known ? maskTable(known, table, hidden) : table;
    }),
    figures: all,
    broken,
    hidden,
  };
}

/** Every value that some table has lines for, in every period: what is nought is known, even without a line. */
export function namedValues(
  { families, periods }: FormPlan,
  figures: Figures,
): { others: MadeOf[]; broken: Set<Dimension> } {
  const values = new Map<Dimension, Set<string>>();
  for (const family of families)
    if (family.by) {
      const known = values.get(family.by) ?? new Set();
      for (const value of figures.values(family)) known.add(value);
      values.set(family.by, known);
    }
  // A value that only a filter names, and no line, is nought too.
  for (const { filter } of families)
    for (const [dimension, known] of values) for (const value of filter[dimension] ?? []) known.add(value);
  const others = families.flatMap(family =>
    [...((family.by && values.get(family.by)) ?? [])].flatMap(value =>
      periods.flatMap(period => countedAs(figures, family, value, period)),
    ),
  );
  return { others, broken: new Set(values.keys()) };
}

function countedAs(figures: Figures, family: Family, value: string, period: PeriodId): MadeOf[] {
  const count = figures.of(family, value, period);
  return count === null ? [] : [{ address: addressOf(family, value, period), count, told: count === 0 }];
}

function maskTable(form: FormTable, table: FilledTable, hidden: ReadonlySet<string>): FilledTable {
  const rows = table.rows.map(row => ({
    ...row,
    cells: row.cells.map(cell => {
      const addresses = [...cell.made, ...(cell.address ? [cell] : [])];
      const isHidden = addresses.some(({ address }) => address && hidden.has(figureKey(address)));
      return isHidden ? { ...cell, value: null, hidden: true } : cell;
    }),
  }));
  // Shares forced to 100 would tell something of the hidden one among them.
  const holed = table.columns.map((_, place) => rows.some(({ cells }) => cells[place]?.hidden));
  const plain = rows.map(row => ({
    ...row,
    cells: row.cells.map((cell, place) =>
      holed[place] && !cell.hidden && cell.alone !== undefined ? { ...cell, value: cell.alone } : cell,
    ),
  }));
  return { ...table, rows: reordered(form, plain) };
}

/** In lines ordered by size the hidden ones stand last, by their codes: between others they would tell their size. */
function reordered(form: FormTable, rows: readonly FilledRow[]): FilledRow[] {
  const place = sortColumn(form);
  const bySize = form.rows.flatMap(row =>
    row.kind === 'breakdown' && row.order === 'size' ? [`${row.id}/`] : [],
  );
  const runOf = ({ kind, id }: FilledRow) =>
    kind === 'value' ? bySize.find(run => id.startsWith(run)) : undefined;
  const done = new Set<string>();
  return rows.flatMap(row => {
    const run = runOf(row);
    if (run === undefined) return [row];
    if (done.has(run)) return [];
    done.add(run);
    const lines = rows.filter(one => runOf(one) === run);
    const away = lines.filter(({ cells }) => cells[place]?.hidden);
    return [
      ...lines.filter(one => !away.includes(one)),
      ...away.sort((one, other) => (one.id < other.id ? -1 : 1)),
    ];
  });
}
