import { rm } from 'node:fs/promises';
import { sql } from 'kysely';
import type { WriteTx } from '../../db';
import { contentHasher, fileKeyOf } from '../../vault';
import {
  type AttachmentRow,
  attachmentMac,
  fileOf,
  isOwnAttachment,
  openAttachment,
} from '../attachments/attachment-row';
import { lockFiles } from '../attachments/lock-files';
import {
  pathOfContent,
  piecesOfSealed,
  placeContent,
  sealAnew,
  stagingPath,
} from '../attachments/sealed-files';
import type { Deps } from '../deps';
import { officeSeal } from '../vault/office-seal';
import { type Cursor, inStep, isDamage, type SealedTable, type Walked } from './sealed-rows';

/**
 * Attachments: the row's name and note, and the file itself, whose key and whose name on the disk come from the office
 * key. A file a step; sealed beside the old one before the transaction, which only gives it its place. The old file is
 * no row's any more and goes with the sweep.
 */
export const attachedFiles: SealedTable = {
  table: 'attachments',
  columns: ['attachments.sealed'],
  async left(db, officeId, version) {
    const { n } = await db
      .selectFrom('attachments')
      .select(eb => eb.fn.countAll<number>().as('n'))
      .where('office_id', '=', officeId)
      .where('key_version', '<>', version)
      .executeTakeFirstOrThrow();
    return Number(n);
  },
  async step(deps, officeId, version, after) {
    const row = await nextRow(deps, officeId, version, after);
    if (!row) return { last: null, sealed: 0, damaged: 0 };
    if (officeSeal(deps, officeId).keyVersion !== version) return null;
    const damaged: Walked = { last: row.id, sealed: 0, damaged: 1 };
    if (!isOwnAttachment(deps, row)) return damaged;
    const staged = await stagingPath(deps.dataDir);
    try {
      const content = await sealFile(deps, row, version, staged);
      return await inStep(deps, officeId, version, tx => rewrite(deps, tx, row, version, content, staged));
    } catch (error) {
      if (!isDamage(error) && !isGone(error)) throw error;
      return damaged;
    } finally {
      await rm(staged, { force: true });
    }
  },
};

async function nextRow(deps: Deps, officeId: string, version: number, after: Cursor | null) {
  const row = await deps.db.read
    .selectFrom('attachments')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('key_version', '<>', version)
    .where('id', '>', String(after ?? ''))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, bytes: Number(row.bytes) };
}

/** Seals the file under the new key into a staged one; answers the name of its content under that key. */
async function sealFile(deps: Deps, row: AttachmentRow, version: number, staged: string): Promise<string> {
  const { files } = deps.keys.keysOf(row.office_id, version);
  const from = { path: pathOfContent(deps.dataDir, row.content), ...fileOf(deps, row) };
  const hash = contentHasher(files, row.office_id);
  for await (const piece of piecesOfSealed(from.path, from.key, from.facts)) {
    hash.update(piece);
    piece.fill(0);
  }
  const content = hash.digest('hex');
  const key = fileKeyOf(files, row.office_id, content);
  await sealAnew(from, { path: staged, key, facts: { ...from.facts, keyVersion: version } });
  return content;
}

async function rewrite(
  deps: Deps,
  tx: WriteTx,
  before: AttachmentRow,
  version: number,
  content: string,
  staged: string,
): Promise<Walked> {
  const hold = deps.db.engine === 'postgres' ? sql`for update` : sql``;
  const { rows } = await sql<AttachmentRow>`select * from attachments
    where office_id = ${before.office_id} and id = ${before.id} ${hold}`.execute(tx);
  const found = rows[0];
  // Purged, or sealed anew by another program meanwhile.
  if (!found || found.key_version !== before.key_version) return { last: before.id, sealed: 0, damaged: 0 };
  const now = { ...found, bytes: Number(found.bytes) };
  if (!isOwnAttachment(deps, now)) return { last: before.id, sealed: 0, damaged: 1 };
  const plain = openAttachment(deps, now);
  await lockFiles(tx);
  await placeContent(deps.dataDir, staged, content);
  const sealed = officeSeal(deps, now.office_id, version).seal('attachments.sealed', now.id, plain);
  const { row_mac: _old, ...kept } = now;
  const row = { ...kept, sealed, content, key_version: version };
  await tx
    .updateTable('attachments')
    .set({ sealed, content, key_version: version, row_mac: attachmentMac(deps, row) })
    .where('office_id', '=', row.office_id)
    .where('id', '=', row.id)
    .execute();
  return { last: before.id, sealed: 1, damaged: 0 };
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
