import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';

/**
 * A list of ids in a file beside the base, which no back-up takes along: it outlives a base that is put back. One that
 * is not there, or is none, is empty.
 */
export async function readBeside<T extends z.ZodType>(
  dataDir: string,
  file: string,
  rows: z.ZodArray<T>,
): Promise<z.output<T>[]> {
  try {
    return rows.parse(JSON.parse(await readFile(join(dataDir, file), 'utf8')));
  } catch {
    return [];
  }
}

/** Adds to such a list, whole or not at all. */
export async function addBeside<T extends z.ZodType>(
  dataDir: string,
  file: string,
  rows: z.ZodArray<T>,
  added: readonly z.output<T>[],
): Promise<void> {
  const path = join(dataDir, file);
  const list = [...(await readBeside(dataDir, file, rows)), ...added];
  await writeFile(`${path}.part`, `${JSON.stringify(list)}\n`, { mode: 0o600 });
  await rename(`${path}.part`, path);
}
