import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../../electron/core/core';
import { importJournal } from '../../electron/core/imports/import-journal';
import type { TestCore } from '../support/core';
import { shippedMapping } from '../support/shipped-mapping';
import { timeOf } from './figures';
import { writeJournal } from './invented-journal';

const FILE_ROWS = 50_000;

/** Fills an office with so many invented appeals of ten years, by the import; answers the milliseconds it took. */
export async function fillBase({ core, dataDir }: TestCore, session: Session, size: number): Promise<number> {
  const { actor } = session;
  if (!actor) throw new Error('nobody is signed in');
  const mapping = shippedMapping('plain');
  const path = join(dataDir, 'journal.csv');
  let spent = 0;
  for (let from = 0; from < size; from += FILE_ROWS) {
    writeJournal(path, from, Math.min(size, from + FILE_ROWS), size);
    spent += await timeOf(async () => {
      const files = [{ path, name: 'journal.csv' }];
      const report = await importJournal(core.deps, actor, { files, mapping, dryRun: false });
      if (report.refused > 0) throw new Error(JSON.stringify(report.refusedRows[0]));
    });
  }
  unlinkSync(path);
  return spent;
}
