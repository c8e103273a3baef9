import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { dropInvitation } from '../invitations/invitation-rows';
import { appendEvents } from '../journal/append-events';
import { putInForce } from '../keys/rotate-key';
import { NO_IDENTITY } from '../office/add-user';
import { refuse } from '../refusal';
import { dropFactor } from '../second-factor/prove-factor';
import type { Actor } from '../session/session';
import { signOutEverywhere } from '../session/sign-out';
import type { Holders } from '../session/unlock';
import { endSessionsOf } from '../sessions/session-rows';
import { vouching } from '../vault/vouching';
import { dropGrants, prepareKeyWithout, refuseWithoutHead } from './leave-key-holders';

/**
 * Takes a sign-in away: its grants and its sealed identity go, its sessions end; login and name stay for the journal,
 * and the login is not given again. Who held the office key may have kept it: the office gets a new one, and the caller
 * goes on with sealing everything anew. The office always keeps a head who can sign in (LAST_HEAD). Refuses LOCKED
 * without the key, STALE where somebody else was granted it in this moment.
 */
export async function removeUser(
  deps: Deps,
  holders: Holders,
  actor: Actor,
  input: { userId: string },
): Promise<{ id: string }> {
  if (!may(actor, 'signIns.manage')) refuse('FORBIDDEN');
  if (input.userId === actor.id) refuse('OWN_SIGN_IN');
  const next = await prepareKeyWithout(deps, actor.officeId, input.userId);
  const id = await deps.db.write(async tx => {
    const user = await tx
      .selectFrom('users')
      .select(['id', 'login'])
      .where('office_id', '=', actor.officeId)
      .where('id', '=', input.userId)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    if (!user) refuse('NOT_FOUND');
    // Failures, user, journal: locks are taken in the order of a sign-in.
    await tx.deleteFrom('sign_in_failures').where('subject', '=', `user:${user.id}`).execute();
    await vouching(deps, tx, actor.officeId, ['users'], async () => {
      const removed = await tx
        .updateTable('users')
        .set({ removed_at: deps.clock.now(), sealed_identity: NO_IDENTITY })
        .where('id', '=', user.id)
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      if (removed.numUpdatedRows !== 1n) refuse('NOT_FOUND');
      await dropFactor(tx, user.id);
      await dropInvitation(tx, user.id);
      await endSessionsOf(tx, user.id);
      // Granted in this moment: the office would keep a key that somebody has taken along.
      if ((await dropGrants(tx, actor.officeId, user.id)) && !next) refuse('STALE');
    });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'USER_REMOVED', data: { login: user.login } },
    ]);
    await refuseWithoutHead(tx, actor.officeId);
    if (next) await putInForce(deps, tx, actor, next, 'removal');
    return user.id;
  });
  signOutEverywhere(holders, id);
  return { id };
}
