import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { daysBefore, UNDO_DAYS, WAITING_DAYS } from '../../../shared/domain/attachments/attachment-actions';
import type { WriteTx } from '../../db';
import { walkFiles } from '../backup/walk-files';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { lockFiles } from './lock-files';
import { FILES, STAGING } from './sealed-files';

/** What is younger may be a file whose row is being written. */
const YOUNG_MS = 60 * 60_000;

export interface Swept {
  /** Attachments whose days to be brought back, or to be claimed by an appeal, are over. */
  readonly rows: number;
  /** Files that no row names, and unfinished ones. */
  readonly files: number;
}

/**
 * Takes away what is over: removed attachments after their days, files nobody claimed, contents that no row names,
 * uploads that were broken off. Never a file younger than an hour, never one that a row names. Needs no key.
 */
export async function sweepFiles(deps: Deps): Promise<Swept> {
  const rows = await purgeRows(deps);
  const orphans = await sweepContents(deps);
  const unfinished = await sweepStaging(deps);
  return { rows, files: orphans + unfinished };
}

async function purgeRows(deps: Deps): Promise<number> {
  const now = deps.clock.now();
  const over = await deps.db.read
    .selectFrom('attachments')
    .select(['office_id', 'id'])
    .where(eb =>
      eb.or([
        eb('removed_at', '<', daysBefore(now, UNDO_DAYS)),
        eb.and([eb('case_id', 'is', null), eb('added_at', '<', daysBefore(now, WAITING_DAYS))]),
      ]),
    )
    .execute();
  for (const { office_id, id } of over) await deps.db.write(tx => purgeRow(deps, tx, office_id, id));
  return over.length;
}

async function purgeRow(deps: Deps, tx: WriteTx, officeId: string, id: string): Promise<void> {
  const row = await tx
    .deleteFrom('attachments')
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    // Brought back, or claimed, between the look and now: stays.
    .where(eb => eb.or([eb('removed_at', 'is not', null), eb('case_id', 'is', null)]))
    .returning(['case_id', 'type'])
    .executeTakeFirst();
  if (!row || row.case_id === null) return;
  await appendEvents(deps, tx, officeId, null, [
    { type: 'ATTACHMENT_PURGED', caseId: row.case_id, data: { fileType: row.type, attachment: id } },
  ]);
}

async function sweepContents(deps: Deps): Promise<number> {
  const root = join(deps.dataDir, FILES);
  let swept = 0;
  for (const name of await walkFiles(root)) {
    const path = join(root, name);
    const content = name.split('/').at(-1) ?? '';
    if (!(await isOld(path)) || (await isNamed(deps.db.read, content))) continue;
    // Asked again under the lock: somebody may have put the same content in meanwhile.
    swept += await deps.db.write(async tx => {
      await lockFiles(tx);
      if (!(await isOld(path)) || (await isNamed(tx, content))) return 0;
      await rm(path, { force: true });
      return 1;
    });
  }
  return swept;
}

async function isNamed(db: Deps['db']['read'] | WriteTx, content: string): Promise<boolean> {
  const row = await db
    .selectFrom('attachments')
    .select('id')
    .where('content', '=', content)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function sweepStaging(deps: Deps): Promise<number> {
  const folder = join(deps.dataDir, STAGING);
  const names = await readdir(folder).catch(() => []);
  let swept = 0;
  for (const name of names) {
    if (!(await isOld(join(folder, name)))) continue;
    await rm(join(folder, name), { force: true });
    swept += 1;
  }
  return swept;
}

/** By the PC's own clock, as the file system's times are. */
async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() === true && Date.now() - found.mtimeMs > YOUNG_MS;
}
