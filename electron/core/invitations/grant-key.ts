import { may, needsOfficeKey } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { wrapKeys } from '../keys/wrap-keys';
import { NO_IDENTITY } from '../office/add-user';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { actorOf } from '../session/sign-in';
import { vouchForUser } from '../system/vouch-rows';
import { insertGrant } from '../vault/grant-seal';
import { refuseOlderKeys } from './invitation-rows';

/**
 * Grants the office key to somebody who has a password and whose work needs the key, but whose code did not carry it.
 * The head says with it who this is: the row, which may have been written without the key, is vouched for. Refuses
 * NOT_FOUND where there is nobody like that in the office, STALE where the person or the key changed meanwhile.
 */
export async function grantKey(deps: Deps, actor: Actor, input: { userId: string }): Promise<{ id: string }> {
  if (!may(actor, 'signIns.manage')) refuse('FORBIDDEN');
  const { officeId } = actor;
  const user = await deps.db.read
    .selectFrom('users')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', '=', input.userId)
    .where('removed_at', 'is', null)
    .where('sealed_identity', '!=', NO_IDENTITY)
    .executeTakeFirst();
  if (!user || !needsOfficeKey(actorOf(user).roles)) refuse('NOT_FOUND');
  const grants = await wrapKeys(deps.keys, officeId, user.recipient);
  await deps.db.write(async tx => {
    const same = await tx
      .updateTable('users')
      .set({ recipient: user.recipient })
      .where('id', '=', user.id)
      .where('recipient', '=', user.recipient)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    if (same.numUpdatedRows !== 1n) refuse('STALE');
    await appendEvents(deps, tx, officeId, actor.id, [{ type: 'KEY_GRANTED', data: { login: user.login } }]);
    await refuseOlderKeys(tx, officeId, grants);
    const held = await tx
      .selectFrom('grants')
      .select('key_version')
      .where('office_id', '=', officeId)
      .where('user_id', '=', user.id)
      .execute();
    const missing = grants.filter(({ version }) => !held.some(grant => grant.key_version === version));
    if (missing.length === 0) refuse('STALE');
    for (const { version, wrapped } of missing)
      await insertGrant(deps, tx, { office_id: officeId, user_id: user.id, key_version: version, wrapped });
    await vouchForUser(deps, tx, actor, user.id);
  });
  return { id: user.id };
}
