import { refuseAttach } from '../../../shared/domain/attachments/attachment-actions';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { eventData, findAttachment, openAttachment, rewriteRow } from './attachment-row';

/**
 * Writes another note beside an attachment, sealed as its name is; `expected`: the note that the person read. Refuses
 * NOT_FOUND, FORBIDDEN, STALE (somebody wrote another one meanwhile).
 */
export async function noteAttachment(
  deps: Deps,
  actor: Actor,
  input: { id: string; expected: string; note: string },
): Promise<{ note: string }> {
  return deps.db.write(async tx => {
    const { row, appeal } = await findAttachment(deps, tx, actor, input.id);
    if (row.removed_at !== null) refuse('NOT_FOUND');
    const refusal = appeal === null ? null : refuseAttach(actor, appeal);
    if (refusal) refuse(refusal.code);
    const plain = openAttachment(deps, row);
    if (plain.note !== input.expected) refuse('STALE');
    const note = input.note.trim();
    if (note === plain.note) return { note };
    const seal = officeSeal(deps, row.office_id, row.key_version);
    await rewriteRow(deps, tx, row, {
      sealed: seal.seal('attachments.sealed', row.id, { ...plain, note }),
    });
    if (row.case_id !== null)
      await appendEvents(deps, tx, actor.officeId, actor.id, [
        { type: 'ATTACHMENT_NOTED', caseId: row.case_id, data: eventData(row) },
      ]);
    return { note };
  });
}
