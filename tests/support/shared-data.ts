import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the real data sets, beside the repository or where RECEPTION_TEST_DATA says; null with one loud line. */
export function sharedDataDir(): string | null {
  const folder = process.env.RECEPTION_TEST_DATA ?? join(import.meta.dirname, '../../../shared/data');
  if (existsSync(join(folder, 'minsk-115'))) return folder;
  console.warn(`SKIPPED: no real data at ${folder}; tests on it did not run.`);
  return null;
}
