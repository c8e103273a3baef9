import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRows } from '../../electron/core/imports/readers/read-rows';
import type { SourceRow } from '../../electron/core/imports/readers/row-source';
import type { ImportMapping } from '../../shared/contract/import-mapping';

const AUTO: ImportMapping['file'] = { encoding: 'auto', delimiter: 'auto' };

/** A folder of files for one suite; `remove` when it is done. */
export function journalFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'));
  let count = 0;
  return {
    path: (name: string) => join(folder, name),
    write(content: string | Uint8Array): string {
      count += 1;
      const path = join(folder, `journal-${count}`);
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface ReadJournal {
  readonly kind: 'csv' | 'xlsx';
  readonly header: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** The whole journal in memory, its rows as plain objects. */
export async function readJournal(
  path: string,
  options: Partial<ImportMapping['file']> = {},
): Promise<ReadJournal> {
  const source = await readRows(path, { ...AUTO, ...options });
  const rows: SourceRow[] = [];
  for await (const { line, cells } of source.rows) rows.push({ line, cells: { ...cells } });
  return { kind: source.kind, header: source.header, rows };
}
