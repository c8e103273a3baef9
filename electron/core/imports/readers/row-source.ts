/** One row of a table: its 1-based line in the file (row of the sheet), cells by heading. */
export interface SourceRow {
  readonly line: number;
  readonly cells: Record<string, string>;
}

/** A table being read. The end of `rows` and leaving its loop close the file; `close` does where no loop began. */
export interface RowSource {
  readonly kind: 'csv' | 'xlsx';
  /** Headings as they stand; a repeated one is numbered (`name (2)`), an empty one is left out. */
  readonly header: readonly string[];
  readonly rows: AsyncGenerator<SourceRow, void, undefined>;
  close(): void;
}

/** A record longer than this is refused: no journal has such a row. */
export const MAX_RECORD_BYTES = 1024 * 1024;
/** Largest text that is read, of a CSV or inflated from an XLSX. */
export const MAX_TEXT_BYTES = 1024 * 1024 * 1024;

/** Headings by the number of their column; null where a column has none. */
export function readHeader(cells: readonly string[]): (string | null)[] {
  const seen = new Map<string, number>();
  return cells.map(cell => {
    const name = cell.replace(/\s+/gu, ' ').trim();
    if (name === '') return null;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** Cells by heading, with the empty text where the row is shorter than the header. */
export function cellsByHeading(
  header: readonly (string | null)[],
  values: readonly (string | undefined)[],
): Record<string, string> {
  // Without a prototype, so that a heading such as __proto__ is a heading.
  const cells: Record<string, string> = Object.create(null);
  for (let i = 0; i < header.length; i++) {
    const name = header[i];
    if (name !== null && name !== undefined) cells[name] = values[i] ?? '';
  }
  return cells;
}
