import { may, mayGiveRoles, needsOfficeKey } from '../../../shared/domain/access/access';
import type { Role } from '../../../shared/domain/codes';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { insertUser, prepareUser } from '../office/add-user';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { actorOf, viewActor } from '../session/sign-in';
import { officeSeal } from '../vault/office-seal';
import { vouching } from '../vault/vouching';

/** Who can sign in to this office. */
export async function listUsers(deps: Deps, actor: Actor) {
  if (!may(actor, 'staff.edit')) refuse('FORBIDDEN');
  const rows = await deps.db.read
    .selectFrom('users')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .where('removed_at', 'is', null)
    .orderBy('login')
    .execute();
  return rows.map(row => ({ ...viewActor(actorOf(row)), secondFactor: row.second_factor !== null }));
}

/**
 * Makes a sign-in for a member of staff, with a grant of the office key where the roles need it. Only then must the
 * office be unlocked: an administrator without the key adds analysts and administrators, and refuses LOCKED for others.
 */
export async function addUser(
  deps: Deps,
  actor: Actor,
  input: { login: string; name: string; roles: readonly Role[]; password: string; executorId: string | null },
) {
  if (!mayGiveRoles(actor, input.roles)) refuse('FORBIDDEN');
  const keyVersion = needsOfficeKey(input.roles) ? officeSeal(deps, actor.officeId).keyVersion : null;
  const officeKey = keyVersion === null ? null : deps.keys.keysOf(actor.officeId, keyVersion).officeKey;
  const user = await prepareUser(deps, officeKey, input);
  return deps.db.write(async tx => {
    const taken = await tx
      .selectFrom('users')
      .select('id')
      .where('login', '=', user.login)
      .executeTakeFirst();
    if (taken) refuse('LOGIN_TAKEN');
    if (input.executorId !== null) {
      const executor = await tx
        .selectFrom('executors')
        .select('id')
        .where('office_id', '=', actor.officeId)
        .where('id', '=', input.executorId)
        .executeTakeFirst();
      if (!executor) refuse('NOT_FOUND');
    }
    await vouching(deps, tx, actor.officeId, ['users'], () =>
      insertUser(deps, tx, actor.officeId, keyVersion ?? 0, input.executorId, user),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'USER_ADDED', data: { login: user.login, roles: input.roles.join(',') } },
    ]);
    return { id: user.id };
  });
}
