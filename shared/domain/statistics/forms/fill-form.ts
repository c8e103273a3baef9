import type { Dimension, IndicatorId } from '../indicators';
import { largestRemainder } from '../percent';
import type { Family } from './address';
import { cellOf, type Figures, type FormCell, type MadeCell, NO_CELL } from './fill-cell';
import type { Form, FormColumn, FormRow, FormTable, FormTitle } from './form';
import { familyOf, wholeOf } from './plan-form';

export interface FilledRow<Cell extends FormCell = MadeCell> {
  readonly id: string;
  readonly kind: 'heading' | 'figure' | 'value' | 'total';
  readonly number: string;
  /** Null = the program's own word for the total. */
  readonly title: FormTitle | null;
  readonly level: number;
  readonly cells: readonly Cell[];
}

export interface FilledTable<Cell extends FormCell = MadeCell> {
  readonly id: string;
  readonly title: FormTitle;
  readonly note: { readonly ru: string; readonly kk: string; readonly en: string } | null;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FilledRow<Cell>[];
  /** Indicators whose definitions stand under the table, in the order of their coming. */
  readonly indicators: readonly IndicatorId[];
}

/** How a value of a dimension is called. */
export type SayValue = (dimension: Dimension, value: string) => FormTitle;

/** The tables of a form, every cell with its figure's address. Counts are exact; percentages are rounded here, once. */
export function fillForm(form: Form, figures: Figures, sayValue: SayValue): FilledTable[] {
  return form.tables.map(table => fillTable(form, table, figures, sayValue));
}

function fillTable(form: Form, table: FormTable, figures: Figures, sayValue: SayValue): FilledTable {
  const rows = table.rows.flatMap(row => fillRow(form, table, row, figures, sayValue));
  if (table.total) rows.push(totalRow(form, table, figures));
  return {
    id: table.id,
    title: table.title,
    note: table.note ?? null,
    columns: table.columns,
    rows,
    indicators: indicatorsOf(table),
  };
}

function fillRow(
  form: Form,
  table: FormTable,
  row: FormRow,
  figures: Figures,
  sayValue: SayValue,
): FilledRow[] {
  if (row.kind === 'breakdown') return breakdownRows(form, table, row, figures, sayValue);
  const line = { id: row.id, title: row.title };
  if (row.kind === 'heading') return [{ ...line, kind: 'heading', number: '', level: 0, cells: [] }];
  return [
    {
      ...line,
      kind: 'figure',
      number: row.number,
      level: row.level,
      cells: table.columns.map(column => {
        const family = familyOf(table, column, row, null);
        return family ? cellOf(form, table, column, figures, family, null) : NO_CELL;
      }),
    },
  ];
}

function totalRow(form: Form, table: FormTable, figures: Figures): FilledRow {
  const cells = table.columns.map(column => {
    const whole = wholeOf(table, column);
    return whole ? cellOf(form, table, column, figures, whole, null) : NO_CELL;
  });
  return { id: 'total', kind: 'total', number: '', title: null, level: 0, cells };
}

type Breakdown = Extract<FormRow, { kind: 'breakdown' }>;

/** A line for each value; of several dimensions the codes put child under parent. */
function breakdownRows(
  form: Form,
  table: FormTable,
  row: Breakdown,
  figures: Figures,
  sayValue: SayValue,
): FilledRow[] {
  const lines = row.by.flatMap((by, level) => {
    const families = table.columns.map(column => familyOf(table, column, row, by));
    const values = new Set(families.flatMap(family => (family ? figures.values(family) : [])));
    return [...values].map(value => ({ by, level, value, size: sizeOf(table, families, figures, value) }));
  });
  // A value that is its own child (a question known only by its section) is said once.
  const once = lines.filter((line, index) => lines.findIndex(other => other.value === line.value) === index);
  once.sort(
    (one, other) => (row.order === 'size' ? other.size - one.size : 0) || (one.value < other.value ? -1 : 1),
  );
  const shown = row.top === null ? once : once.slice(0, row.top);
  const rows = shown.map(
    ({ by, level, value }): FilledRow => ({
      id: `${row.id}/${value}`,
      kind: 'value',
      number: '',
      title: sayValue(by, value),
      level,
      cells: table.columns.map(column => {
        const family = familyOf(table, column, row, by);
        return family ? cellOf(form, table, column, figures, family, value) : NO_CELL;
      }),
    }),
  );
  if (!form.rounding.sumTo100 || row.by.length > 1 || row.top !== null) return rows;
  const values = shown.map(({ value }) => value);
  return withSharesTo100(form, table, row, rows, values, figures);
}

/** The column by whose figures lines are ordered. */
export function sortColumn({ columns }: FormTable): number {
  return Math.max(
    0,
    columns.findIndex(({ show }) => show === 'count'),
  );
}

function sizeOf(
  table: FormTable,
  families: readonly (Family | null)[],
  figures: Figures,
  value: string,
): number {
  const column = sortColumn(table);
  const [family, shown] = [families[column], table.columns[column]];
  return family && shown ? (figures.of(family, value, shown.period) ?? 0) : 0;
}

/** Shares that add up to 100, where the lines are all of the whole and none of it counts twice. */
function withSharesTo100(
  form: Form,
  table: FormTable,
  row: Breakdown,
  rows: readonly FilledRow[],
  values: readonly string[],
  figures: Figures,
): FilledRow[] {
  const [by] = row.by;
  const forced = table.columns.map(column => {
    const [whole, family] = [wholeOf(table, column), familyOf(table, column, row, by ?? null)];
    if (column.show !== 'share' || !whole || !family) return null;
    const parts = values.map(value => figures.of(family, value, column.period) ?? 0);
    const sum = parts.reduce((all, part) => all + part, 0);
    const isAll = sum > 0 && sum === figures.of(whole, null, column.period);
    return isAll ? largestRemainder(parts, form.rounding.decimals) : null;
  });
  return rows.map((line, index) => ({
    ...line,
    cells: line.cells.map((cell, place) => {
      const value = forced[place]?.[index];
      return value === undefined ? cell : { ...cell, value, alone: cell.value };
    }),
  }));
}

function indicatorsOf(table: FormTable): IndicatorId[] {
  const found = new Set<IndicatorId>();
  for (const row of table.rows) {
    const own = row.kind === 'figure' ? row.indicator : undefined;
    if (row.kind === 'heading') continue;
    for (const column of table.columns) found.add(column.indicator ?? own ?? table.indicator);
  }
  if (table.total || table.columns.some(({ show }) => show === 'share')) found.add(table.indicator);
  return [...found];
}
