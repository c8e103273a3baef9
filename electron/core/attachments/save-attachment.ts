import { AttachmentKind } from '../../../shared/contract/attachments';
import { nameToSave } from '../../../shared/domain/attachments/file-name';
import { factsOf } from '../../../shared/domain/attachments/file-types';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelve } from '../files/shelve';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { eventData, fileOf, findAttachment, openAttachment } from './attachment-row';
import { refuseDamaged } from './read-attachment';
import { pathOfContent, piecesOfSealed, readSealed } from './sealed-files';

/**
 * A ticket to save the file outside the vault; the journal knows before the ticket is given. It is opened as it is
 * written, piece by piece. Refuses NOT_FOUND, FILE_DAMAGED.
 */
export async function saveAttachment(deps: Deps, session: Session, actor: Actor, input: { id: string }) {
  const { row } = await findAttachment(deps, deps.db.read, actor, input.id);
  if (row.removed_at !== null) refuse('NOT_FOUND');
  const path = pathOfContent(deps.dataDir, row.content);
  const { key, facts } = fileOf(deps, row);
  await readSealed(path, key, facts, 0, 1).catch(refuseDamaged);
  const { case_id } = row;
  if (case_id !== null)
    await deps.db.write(tx =>
      appendEvents(deps, tx, actor.officeId, actor.id, [
        { type: 'ATTACHMENT_SAVED', caseId: case_id, data: eventData(row) },
      ]),
    );
  const type = AttachmentKind.parse(row.type);
  return shelve(session, {
    name: nameToSave(openAttachment(deps, row).name, type),
    mime: factsOf(type).mime,
    size: row.bytes,
    content: { pieces: () => piecesOfSealed(path, key, facts) },
  });
}
