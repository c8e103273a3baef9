import { may, mayGiveRoles } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';
import { endInvitation } from './invitation-rows';
import { invitedUser, lockInvited } from './invited-user';

/**
 * Ends a code that nobody has used: it opens nothing any more. The sign-in waits for another code. Refuses NOT_FOUND
 * where there is none, FORBIDDEN for a head's code from who is no head.
 */
export async function revokeInvitation(
  deps: Deps,
  actor: Actor,
  input: { userId: string },
): Promise<{ id: string }> {
  if (!may(actor, 'staff.edit')) refuse('FORBIDDEN');
  const user = await invitedUser(deps.db.read, actor.officeId, input.userId);
  if (!user) refuse('NOT_FOUND');
  if (!mayGiveRoles(actor, user.roles)) refuse('FORBIDDEN');
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['users'], async () => {
      // Used in this moment: the grants are the person's own by now.
      if (!(await lockInvited(tx, user))) refuse('NOT_FOUND');
      if (!(await endInvitation(tx, actor.officeId, user.id))) refuse('NOT_FOUND');
    });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'INVITATION_REVOKED', data: { login: user.login } },
    ]);
  });
  return { id: user.id };
}
