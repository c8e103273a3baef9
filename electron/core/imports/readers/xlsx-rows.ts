import type { ImportMapping } from '../../../../shared/contract/import-mapping';
import { openZip } from './open-zip';
import { ReadError } from './read-error';
import { readXml } from './read-xml';
import { cellsByHeading, type RowSource, readHeader, type SourceRow } from './row-source';
import { type RawRow, type SheetContext, SheetReader } from './sheet-reader';
import { readDateStyles, readSharedStrings, readWorkbook } from './xlsx-parts';

/**
 * Opens a sheet of an XLSX workbook: the one that the mapping names, or the first. Its first row with words is
 * the header. Dates come as `YYYY-MM-DD`, other cells as they would be typed. Streamed; only the shared
 * strings are held in memory.
 *
 * Throws ReadError, here or from `rows`: FILE_UNREADABLE, FILE_TOO_LARGE, LINE_TOO_LONG, MALFORMED_XLSX,
 * ZIP_BOMB, EMPTY_FILE.
 */
export async function openXlsx(path: string, options: ImportMapping['file']): Promise<RowSource> {
  const archive = await openZip(path);
  try {
    const { sheetPath, dateBase } = await readWorkbook(archive, options.sheet);
    const context: SheetContext = {
      strings: await readSharedStrings(archive),
      dateStyles: await readDateStyles(archive),
      dateBase,
    };
    const raw = readSheet(archive.read(sheetPath), context);
    const first = await nextWithWords(raw);
    if (!first) throw new ReadError('EMPTY_FILE');
    const header = readHeader(Array.from(first.values, value => value ?? ''));
    const names = header.filter(name => name !== null);
    const close = () => archive.close();
    return { kind: 'xlsx', header: names, rows: readRows(raw, header, close), close };
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function* readRows(
  raw: AsyncGenerator<RawRow, void, undefined>,
  header: readonly (string | null)[],
  close: () => void,
): AsyncGenerator<SourceRow, void, undefined> {
  try {
    for await (const { line, values } of raw) {
      if (hasWords(values)) yield { line, cells: cellsByHeading(header, values) };
    }
  } finally {
    close();
  }
}

async function* readSheet(
  bytes: AsyncIterable<Buffer>,
  context: SheetContext,
): AsyncGenerator<RawRow, void, undefined> {
  const sheet = new SheetReader(context);
  for await (const _ of readXml(bytes, sheet, () => sheet.line)) yield* sheet.takeRows();
}

async function nextWithWords(raw: AsyncGenerator<RawRow, void, undefined>): Promise<RawRow | null> {
  // Not for await: leaving its loop would end the generator.
  for (let next = await raw.next(); !next.done; next = await raw.next()) {
    if (hasWords(next.value.values)) return next.value;
  }
  return null;
}

function hasWords(values: readonly (string | undefined)[]): boolean {
  return values.some(value => value !== undefined && value.trim() !== '');
}
