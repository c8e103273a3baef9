import { may, needsOfficeKey, refuseRoles } from '../../../shared/domain/access/access';
import { sitsAtDesk } from '../../../shared/domain/access/role-change';
import type { Role } from '../../../shared/domain/codes';
import type { Deps } from '../deps';
import { endInvitation } from '../invitations/invitation-rows';
import { appendEvents } from '../journal/append-events';
import { putInForce } from '../keys/rotate-key';
import { NO_IDENTITY } from '../office/add-user';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { actorOf } from '../session/sign-in';
import { signOutEverywhere } from '../session/sign-out';
import type { Holders } from '../session/unlock';
import { endSessionsOf } from '../sessions/session-rows';
import { vouching } from '../vault/vouching';
import { executorName } from './executor-name';
import { dropGrants, prepareKeyWithout, refuseWithoutHead } from './leave-key-holders';

interface ChangeRoles {
  readonly userId: string;
  readonly before: readonly Role[];
  readonly roles: readonly Role[];
  /** The desk of who executes or assists. */
  readonly executorId: string | null;
}

/**
 * Gives a member of staff other roles. Their sessions end: the next sign-in brings the new rights. Roles that need no key
 * any more take it away, and the office gets a new one, as with a removal; the caller goes on with sealing anew. Roles
 * that need it first leave the person waiting until a head grants it. A code that is out stops working: it was made
 * for other work. Refuses NOT_AT_CENTRE for a role that a centre has no work for, OWN_SIGN_IN, NOT_FOUND for a person or
 * desk of another office, STALE where the roles are not those of `before`, LAST_HEAD, LOCKED.
 */
export async function changeRoles(
  deps: Deps,
  holders: Holders,
  actor: Actor,
  input: ChangeRoles,
): Promise<{ id: string }> {
  if (!may(actor, 'signIns.manage')) refuse('FORBIDDEN');
  const refusal = refuseRoles(actor, input.roles);
  if (refusal) refuse(refusal);
  if (input.userId === actor.id) refuse('OWN_SIGN_IN');
  const { officeId } = actor;
  const row = await deps.db.read
    .selectFrom('users')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', '=', input.userId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!row) refuse('NOT_FOUND');
  const user = actorOf(row);
  const roles = [...new Set(input.roles)];
  if (!sameRoles(user.roles, input.before)) refuse('STALE');
  const executorId = sitsAtDesk(roles) ? input.executorId : null;
  const next = needsOfficeKey(roles) ? null : await prepareKeyWithout(deps, officeId, user.id);
  await deps.db.write(async tx => {
    if (executorId !== null) await executorName(tx, officeId, executorId);
    await vouching(deps, tx, officeId, ['users'], async () => {
      const changed = await tx
        .updateTable('users')
        .set({ roles: JSON.stringify(roles), executor_id: executorId })
        .where('id', '=', user.id)
        .where('roles', '=', row.roles)
        .where('sealed_identity', '=', row.sealed_identity)
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      if (changed.numUpdatedRows !== 1n) refuse('STALE');
      await endSessionsOf(tx, user.id);
      if (row.sealed_identity === NO_IDENTITY) await endInvitation(tx, officeId, user.id);
      // Granted in this moment: the office would keep a key that somebody has taken along.
      else if (!needsOfficeKey(roles) && (await dropGrants(tx, officeId, user.id)) && !next) refuse('STALE');
    });
    const told = { login: user.login, rolesBefore: user.roles.join(','), roles: roles.join(',') };
    await appendEvents(deps, tx, officeId, actor.id, [{ type: 'ROLES_CHANGED', data: told }]);
    await refuseWithoutHead(tx, officeId);
    if (next) await putInForce(deps, tx, actor, next, 'roles');
  });
  signOutEverywhere(holders, user.id);
  return { id: user.id };
}

function sameRoles(one: readonly Role[], other: readonly Role[]): boolean {
  return one.length === other.length && one.every(role => other.includes(role));
}
