import { endingToOpen } from '../../../shared/domain/attachments/opening';
import type { Session } from '../core';
import { refuse } from '../refusal';
import type { RouterDeps } from '../router-base';
import type { Actor } from '../session/session';
import { detectType } from './detect-type';
import { contentToLeave, noteLeaving } from './leave-vault';
import { refuseDamaged } from './read-attachment';

/**
 * Shows an attachment in another program of the PC, by an unsealed copy that lasts until the session ends. The journal
 * knows before the copy is there. Refuses NOT_ON_DESKTOP, NOT_FOUND, FILE_DAMAGED, NOT_OPENABLE (no scan, recording or
 * office document by what is in it), NO_PROGRAM (nothing on this PC shows such files); throws DatabaseError DISK_FULL,
 * READ_ONLY.
 */
export async function openElsewhere(
  deps: RouterDeps,
  session: Session,
  actor: Actor,
  input: { id: string },
): Promise<{ opened: true }> {
  const { copies } = deps;
  const { row, type, first, content } = await contentToLeave(deps, actor, input.id);
  const desktop = session.desktop ?? refuse('NOT_ON_DESKTOP');
  const ending = endingToOpen(type);
  // The content is looked at again: an earlier release may have known fewer programs when it took the file in.
  if (ending === null || (await detectType(first)) !== type) refuse('NOT_OPENABLE');
  await noteLeaving(deps, actor, row, 'ATTACHMENT_OPENED');
  const copy = await copies.write(session, ending, content).catch(refuseDamaged);
  // Signed out, or gone over to another office, while it was written.
  if (session.actor?.id !== actor.id) {
    await copies.wipe(session);
    refuse('UNAUTHORIZED');
  }
  if (!(await desktop.openCopy(copy))) refuse('NO_PROGRAM');
  return { opened: true };
}
