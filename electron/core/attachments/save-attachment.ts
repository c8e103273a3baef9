import { nameToSave } from '../../../shared/domain/attachments/file-name';
import { factsOf } from '../../../shared/domain/attachments/file-types';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelve } from '../files/shelve';
import type { Actor } from '../session/session';
import { openAttachment } from './attachment-row';
import { contentToLeave, noteLeaving } from './leave-vault';

/**
 * A ticket to save the file outside the vault; the journal knows before the ticket is given. It is opened as it is
 * written, piece by piece. Refuses NOT_FOUND, FILE_DAMAGED.
 */
export async function saveAttachment(deps: Deps, session: Session, actor: Actor, input: { id: string }) {
  const { row, type, content } = await contentToLeave(deps, actor, input.id);
  await noteLeaving(deps, actor, row, 'ATTACHMENT_SAVED');
  return shelve(session, {
    name: nameToSave(openAttachment(deps, row).name, type),
    mime: factsOf(type).mime,
    size: row.bytes,
    content,
  });
}
