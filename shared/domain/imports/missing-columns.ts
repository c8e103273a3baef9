import type { ImportMapping } from '../../contract/import-mapping';

/**
 * Columns that the mapping needs and the file does not have, in the mapping's order. A field that says what
 * holds when it is empty (`otherwise`, which may be the empty text) can do without its columns; the column of
 * a condition (`onlyWhen`) is always needed.
 */
export function missingColumns(mapping: ImportMapping, header: readonly string[]): string[] {
  const present = new Set(header);
  const missing = new Set<string>();
  for (const source of Object.values(mapping.fields)) {
    const needed = source.otherwise === undefined ? (source.columns ?? []) : [];
    const condition = source.onlyWhen ? [source.onlyWhen.column] : [];
    for (const column of [...needed, ...condition]) if (!present.has(column)) missing.add(column);
  }
  return [...missing];
}
