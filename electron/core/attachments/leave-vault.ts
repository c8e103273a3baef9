import { AttachmentKind } from '../../../shared/contract/attachments';
import { PIECE_BYTES } from '../../../shared/domain/attachments/pieces';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { type AttachmentRow, eventData, fileOf, findAttachment } from './attachment-row';
import { refuseDamaged } from './read-attachment';
import { pathOfContent, piecesOfSealed, readSealed } from './sealed-files';

/**
 * An attachment that is to leave the vault: its row, its first piece, and the whole of it, opened as it is asked for.
 * Refuses NOT_FOUND, FILE_DAMAGED.
 */
export async function contentToLeave(deps: Deps, actor: Actor, id: string) {
  const { row } = await findAttachment(deps, deps.db.read, actor, id);
  if (row.removed_at !== null) refuse('NOT_FOUND');
  const path = pathOfContent(deps.dataDir, row.content);
  const { key, facts } = fileOf(deps, row);
  const first = await readSealed(path, key, facts, 0, PIECE_BYTES).catch(refuseDamaged);
  return {
    row,
    type: AttachmentKind.parse(row.type),
    first,
    content: { pieces: () => piecesOfSealed(path, key, facts) },
  };
}

/** The journal of the case knows before the file leaves; what waits for an appeal belongs to no case yet. */
export async function noteLeaving(
  deps: Deps,
  actor: Actor,
  row: AttachmentRow,
  type: 'ATTACHMENT_SAVED' | 'ATTACHMENT_OPENED',
): Promise<void> {
  const { case_id: caseId } = row;
  if (caseId === null) return;
  await deps.db.write(tx =>
    appendEvents(deps, tx, actor.officeId, actor.id, [{ type, caseId, data: eventData(row) }]),
  );
}
