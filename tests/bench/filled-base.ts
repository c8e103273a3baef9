import { existsSync, mkdirSync, mkdtempSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '../../electron/core/core';
import { importJournal } from '../../electron/core/imports/import-journal';
import { openSession } from '../../electron/core/session/session';
import { SQLITE_FILE } from '../../electron/db';
import { aCore, anOffice, PASSWORD, type TestCore } from '../support/core';
import { shippedMapping } from '../support/shipped-mapping';
import { timeOf } from './figures';
import { writeJournal } from './invented-journal';

/** Where bases are kept from one run to the next; without it each run makes its own and takes it away. */
const KEPT = process.env.RECEPTION_BENCH_KEEP;

/** A signed-in office with so many invented appeals; `importMs` null where the base was there already. */
export async function aFilledBase(size: number) {
  const dataDir = KEPT ? join(KEPT, String(size)) : mkdtempSync(join(tmpdir(), 'reception-bench-'));
  mkdirSync(dataDir, { recursive: true });
  const known = existsSync(join(dataDir, SQLITE_FILE));
  const test = await aCore('sqlite', { dataDir });
  const session = openSession();
  const head = test.client(session);
  if (known) await head.session.signIn({ login: 'head', password: PASSWORD });
  const made = known ? { head, session } : await anOffice(test);
  const importMs = known ? null : await fillBase(test, made.session, size);
  const remove = () => {
    if (!KEPT) rmSync(dataDir, { recursive: true, force: true });
  };
  const { actor } = made.session;
  if (!actor) throw new Error('nobody is signed in');
  return {
    test,
    head: made.head,
    session: made.session,
    actor,
    dataDir,
    importMs,
    remove,
    async close() {
      await test.close();
      remove();
    },
  };
}

const FILE_ROWS = 50_000;

/** Fills an office with so many invented appeals of ten years, by the import; answers the milliseconds it took. */
async function fillBase({ core, dataDir }: TestCore, session: Session, size: number): Promise<number> {
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
