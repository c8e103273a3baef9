import { open } from 'node:fs/promises';
import type { ImportMapping } from '../../../../shared/contract/import-mapping';
import { openCsv } from './csv-rows';
import { asReadError, ReadError } from './read-error';
import type { RowSource } from './row-source';
import { openXlsx } from './xlsx-rows';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** Compound file: an .xls of old, or an .xlsx behind a password. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Opens a journal by its content, whatever its name says: a ZIP archive is an XLSX workbook, everything else
 * is CSV. Rows stream; a ReadError from `rows` means that the whole file is refused.
 *
 * Throws ReadError, the codes of {@link openCsv} and {@link openXlsx}.
 */
export async function readRows(path: string, options: ImportMapping['file']): Promise<RowSource> {
  const start = await firstBytes(path);
  if (start.equals(COMPOUND)) throw new ReadError('MALFORMED_XLSX');
  return start.equals(ZIP) ? openXlsx(path, options) : openCsv(path, options);
}

async function firstBytes(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw asReadError(error);
  }
}
