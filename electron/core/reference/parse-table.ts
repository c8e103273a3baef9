/**
 * Reader of the reference tables' text format: lines `# key: value` (the last of them `columns`), then
 * one row a line with tab-separated cells. `rows` in the header is the number of rows, so that a file cut
 * short is noticed.
 */

export interface TableMeta {
  readonly table: string;
  readonly id: string;
  readonly title: string;
  /** Day of the published edition, ISO. */
  readonly edition: string;
  readonly source: string;
  readonly licence: string;
  /** Day the edition was fetched from its publisher, ISO. */
  readonly retrieved: string;
}

export type TableRow<Column extends string> = Readonly<Record<Column, string>> & { readonly line: number };

export interface ReferenceTable<Column extends string> {
  readonly meta: TableMeta;
  readonly rows: readonly TableRow<Column>[];
}

export type TableFault =
  | 'missing-header'
  | 'wrong-table'
  | 'wrong-columns'
  | 'cell-count'
  | 'row-count'
  | 'empty-name'
  | 'bad-code'
  | 'duplicate-code'
  | 'no-parent';

/** A reference table that cannot be trusted: what is wrong, on which line (from 1), with the offending value. */
export class ReferenceTableError extends Error {
  override readonly name = 'ReferenceTableError';

  constructor(
    readonly fault: TableFault,
    readonly line: number,
    readonly value: string,
  ) {
    super(`reference table, line ${line}: ${fault} «${value}»`);
  }
}

/**
 * Reads a table of the named kind with exactly these columns in this order.
 * Throws ReferenceTableError (`missing-header`, `wrong-table`, `wrong-columns`, `cell-count`, `row-count`).
 */
export function parseTable<Column extends string>(
  text: string,
  expected: { readonly table: string; readonly columns: readonly Column[] },
): ReferenceTable<Column> {
  const lines = splitLines(text);
  const { length: headerLength, field } = readHeader(text);
  const meta = readMeta(field);
  if (meta.table !== expected.table) throw new ReferenceTableError('wrong-table', 1, meta.table);
  if (field('columns') !== expected.columns.join(' ')) {
    throw new ReferenceTableError('wrong-columns', headerLength, field('columns'));
  }
  const rows = lines
    .slice(headerLength)
    .map((line, index) => readRow(line, headerLength + index + 1, expected.columns));
  if (String(rows.length) !== field('rows')) {
    throw new ReferenceTableError('row-count', lines.length, `${rows.length} of ${field('rows')}`);
  }
  return { meta, rows };
}

/** What the header of a table says of it, its rows unread. Throws ReferenceTableError (`missing-header`). */
export function parseTableMeta(text: string): TableMeta {
  return readMeta(readHeader(text).field);
}

/** A checkout on Windows may have given the file a byte-order mark or CRLF. */
function splitLines(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function readHeader(text: string): { readonly length: number; field(key: string): string } {
  const lines = splitLines(/^\uFEFF?(# .*\r?\n?)*/.exec(text)?.[0] ?? '');
  const header = new Map(
    lines.map((line, index) => {
      const colon = line.indexOf(': ');
      if (colon === -1) throw new ReferenceTableError('missing-header', index + 1, line);
      return [line.slice(2, colon), line.slice(colon + 2)];
    }),
  );
  return {
    length: lines.length,
    field(key) {
      const value = header.get(key);
      if (value === undefined) throw new ReferenceTableError('missing-header', lines.length, key);
      return value;
    },
  };
}

function readMeta(field: (key: string) => string): TableMeta {
  return {
    table: field('table'),
    id: field('id'),
    title: field('title'),
    edition: field('edition'),
    source: field('source'),
    licence: field('licence'),
    retrieved: field('retrieved'),
  };
}

function readRow<Column extends string>(
  text: string,
  line: number,
  columns: readonly Column[],
): TableRow<Column> {
  const cells = text.split('\t');
  if (cells.length !== columns.length) throw new ReferenceTableError('cell-count', line, text);
  const entries = columns.map((column, index): [string, string] => [column, cells[index] ?? '']);
  return { ...(Object.fromEntries(entries) as Record<Column, string>), line };
}
