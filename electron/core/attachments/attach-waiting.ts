import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { eventData, findAttachment, rewriteRow } from './attachment-row';

/**
 * Gives the files that wait for an appeal to the case it became, in the transaction of its registration. Only what
 * this actor put in and no case has. Refuses UNKNOWN_ATTACHMENT.
 */
export async function attachWaiting(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  caseId: string,
  ids: readonly string[],
): Promise<void> {
  for (const id of new Set(ids)) {
    const { row } = await findAttachment(deps, tx, actor, id).catch(() => refuse('UNKNOWN_ATTACHMENT'));
    if (row.case_id !== null || row.removed_at !== null) refuse('UNKNOWN_ATTACHMENT');
    const attached = await rewriteRow(deps, tx, row, { case_id: caseId });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'ATTACHMENT_ADDED', caseId, data: { ...eventData(attached), bytes: attached.bytes } },
    ]);
  }
}
