import type { z } from 'zod';
import type { Invite } from '../../../shared/contract/invitations';
import { needsOfficeKey, refuseRoles } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { insertUser, NO_IDENTITY } from '../office/add-user';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { executorName } from '../staff/executor-name';
import { officeSeal } from '../vault/office-seal';
import { vouching } from '../vault/vouching';
import { insertInvitation, prepareInvitation, refuseOlderKeys } from './invitation-rows';

/**
 * Makes a sign-in that has no password yet, and the code that its owner chooses one with. The code carries the office
 * key where the roles need it and the inviter's own session holds it (`holdsKey`); else a head grants it later. Refuses
 * FORBIDDEN for a head's role from who is none, NOT_AT_CENTRE for a role that a centre has no work for, LOGIN_TAKEN
 * within the office (of other offices nothing is told), NOT_FOUND for a desk of another office, STALE where the key was
 * changed in this moment.
 */
export async function inviteUser(
  deps: Deps,
  actor: Actor,
  input: z.output<typeof Invite>,
  holdsKey: boolean,
) {
  const refusal = refuseRoles(actor, input.roles);
  if (refusal) refuse(refusal);
  const withKey = holdsKey && needsOfficeKey(input.roles);
  if (withKey) officeSeal(deps, actor.officeId);
  const { name, roles, executorId } = input;
  const login = input.login.toLowerCase();
  const invitation = await prepareInvitation(deps, actor.officeId, login, withKey);
  const user = {
    id: deps.newId(),
    login,
    name,
    roles,
    recipient: invitation.recipient,
    sealedIdentity: NO_IDENTITY,
    wrapped: null,
  };
  await deps.db.write(async tx => {
    if (executorId !== null) await executorName(tx, actor.officeId, executorId);
    await vouching(deps, tx, actor.officeId, ['users'], async () => {
      await insertUser(deps, tx, actor.officeId, 0, executorId, user);
      await insertInvitation(deps, tx, actor, user.id, invitation);
    });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'INVITED', data: { login: user.login, roles: roles.join(','), withKey } },
    ]);
    await refuseOlderKeys(tx, actor.officeId, invitation.keys);
  });
  const { code, expiresAt } = invitation;
  return { id: user.id, login: user.login, name, code, expiresAt, withKey };
}
