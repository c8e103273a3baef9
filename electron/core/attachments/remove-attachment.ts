import { refuseRemove } from '../../../shared/domain/attachments/attachment-actions';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { type AttachmentInHand, eventData, findAttachment, itemOf, rewriteRow } from './attachment-row';

/**
 * Removes an attachment. From a case it can be brought back for UNDO_DAYS, then the sweep takes row and file; one
 * that waits for an appeal goes at once. Refuses NOT_FOUND, FORBIDDEN.
 */
export async function removeAttachment(deps: Deps, actor: Actor, input: { id: string }) {
  return deps.db.write(async tx => {
    const { row } = await inHand(deps, tx, actor, input.id);
    if (row.case_id === null) {
      await tx
        .deleteFrom('attachments')
        .where('office_id', '=', row.office_id)
        .where('id', '=', row.id)
        .execute();
      return { undoable: false };
    }
    if (row.removed_at === null) {
      await rewriteRow(deps, tx, row, { removed_at: deps.clock.now(), removed_by: actor.id });
      await appendEvents(deps, tx, actor.officeId, actor.id, [
        { type: 'ATTACHMENT_REMOVED', caseId: row.case_id, data: eventData(row) },
      ]);
    }
    return { undoable: true };
  });
}

/** Brings a removed attachment back. Refuses NOT_FOUND, FORBIDDEN. */
export async function restoreAttachment(deps: Deps, actor: Actor, input: { id: string }) {
  const back = await deps.db.write(async tx => {
    const { row, appeal } = await inHand(deps, tx, actor, input.id);
    if (row.case_id === null || row.removed_at === null) return { row, appeal };
    const restored = await rewriteRow(deps, tx, row, { removed_at: null, removed_by: null });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'ATTACHMENT_RESTORED', caseId: row.case_id, data: eventData(row) },
    ]);
    return { row: restored, appeal };
  });
  const giver = await deps.db.read
    .selectFrom('users')
    .select('name')
    .where('id', '=', back.row.added_by)
    .executeTakeFirst();
  return itemOf(deps, actor, back, giver?.name ?? '');
}

async function inHand(deps: Deps, tx: WriteTx, actor: Actor, id: string): Promise<AttachmentInHand> {
  const found = await findAttachment(deps, tx, actor, id);
  const { row, appeal } = found;
  const refusal = appeal === null ? null : refuseRemove(actor, appeal, { addedBy: row.added_by });
  if (refusal) refuse(refusal.code);
  return found;
}
