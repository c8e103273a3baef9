import { may, mayGiveRoles, needsOfficeKey } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { vouching } from '../vault/vouching';
import { endInvitation, insertInvitation, prepareInvitation, refuseOlderKeys } from './invitation-rows';
import { invitedUser, lockInvited } from './invited-user';

/**
 * A new code in place of the earlier one, which works no more. Refuses NOT_FOUND where nobody of the office is invited
 * by this id (any more), FORBIDDEN for a head's code from who is no head, STALE where the code was used meanwhile.
 */
export async function renewInvitation(
  deps: Deps,
  actor: Actor,
  input: { userId: string },
  holdsKey: boolean,
) {
  if (!may(actor, 'staff.edit')) refuse('FORBIDDEN');
  const user = await invitedUser(deps.db.read, actor.officeId, input.userId);
  if (!user) refuse('NOT_FOUND');
  if (!mayGiveRoles(actor, user.roles)) refuse('FORBIDDEN');
  const withKey = holdsKey && needsOfficeKey(user.roles);
  if (withKey) officeSeal(deps, actor.officeId);
  const invitation = await prepareInvitation(deps, actor.officeId, user.login, withKey);
  await deps.db.write(async tx => {
    // What was guessed at the earlier code says nothing of this one. Failures, user, journal: one order of locks.
    await tx.deleteFrom('sign_in_failures').where('subject', '=', `user:${user.id}`).execute();
    await vouching(deps, tx, actor.officeId, ['users'], async () => {
      if (!(await lockInvited(tx, user, { recipient: invitation.recipient }))) refuse('STALE');
      await endInvitation(tx, actor.officeId, user.id);
      await insertInvitation(deps, tx, actor, user.id, invitation);
    });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'INVITED', data: { login: user.login, roles: user.roles.join(','), withKey } },
    ]);
    await refuseOlderKeys(tx, actor.officeId, invitation.keys);
  });
  const { code, expiresAt } = invitation;
  return { id: user.id, login: user.login, name: user.name, code, expiresAt, withKey };
}
