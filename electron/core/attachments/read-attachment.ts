import { AttachmentKind } from '../../../shared/contract/attachments';
import { pieceLength } from '../../../shared/domain/attachments/pieces';
import type { Database } from '../../db';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { type AttachmentRow, eventData, fileOf, findAttachment } from './attachment-row';
import { pathOfContent, readSealed } from './sealed-files';

/** Looks within this time are one look: a file is read piece by piece. */
const ONE_LOOK_MS = 10 * 60_000;

/**
 * One piece of an attachment's content. The look is in the journal before the piece leaves, whichever piece is
 * asked for: there is no way to a content around it. Refuses NOT_FOUND, BAD_PIECE (no piece begins there),
 * FILE_DAMAGED (gone, cut off or changed).
 */
export async function readAttachment(deps: Deps, actor: Actor, input: { id: string; offset: number }) {
  const { row } = await findAttachment(deps, deps.db.read, actor, input.id);
  if (row.removed_at !== null) refuse('NOT_FOUND');
  const length = pieceLength(row.bytes, input.offset);
  if (length === 0) refuse('BAD_PIECE');
  await noteLook(deps, actor, row);
  const { key, facts } = fileOf(deps, row);
  const path = pathOfContent(deps.dataDir, row.content);
  const piece = await readSealed(path, key, facts, input.offset, length).catch(refuseDamaged);
  return { piece: piece.toString('base64'), bytes: row.bytes, type: AttachmentKind.parse(row.type) };
}

/** A file that is gone or was changed is a refusal with words of its own; anything else passes on. */
export function refuseDamaged(error: unknown): never {
  const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (gone || (error instanceof VaultError && error.code === 'TAMPERED')) refuse('FILE_DAMAGED');
  throw error;
}

async function noteLook(deps: Deps, actor: Actor, row: AttachmentRow): Promise<void> {
  const { case_id } = row;
  // What waits for an appeal is seen by its giver alone, and belongs to no case yet.
  if (case_id === null || (await lookedLately(deps, deps.db.read, actor, row))) return;
  await deps.db.write(async tx => {
    // Takes the journal's lock before the second look: pieces asked for at once are one event.
    await tx
      .updateTable('journal_heads')
      .set(eb => ({ seq: eb.ref('seq') }))
      .where('office_id', '=', actor.officeId)
      .execute();
    if (await lookedLately(deps, tx, actor, row)) return;
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'ATTACHMENT_VIEWED', caseId: case_id, data: eventData(row) },
    ]);
  });
}

async function lookedLately(deps: Deps, db: Database['read'], actor: Actor, row: AttachmentRow) {
  const since = new Date(Date.parse(deps.clock.now()) - ONE_LOOK_MS).toISOString();
  const look = await db
    .selectFrom('events')
    .select('seq')
    .where('office_id', '=', actor.officeId)
    .where('case_id', '=', row.case_id)
    .where('type', '=', 'ATTACHMENT_VIEWED')
    .where('actor_id', '=', actor.id)
    .where('at', '>', since)
    .where('data', '=', JSON.stringify(eventData(row)))
    .limit(1)
    .executeTakeFirst();
  return look !== undefined;
}
