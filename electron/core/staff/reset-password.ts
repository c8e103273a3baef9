import { may } from '../../../shared/domain/access/access';
import { createIdentity } from '../../vault';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { wrapKeys } from '../keys/wrap-keys';
import { NO_IDENTITY } from '../office/add-user';
import { refuse } from '../refusal';
import { dropFactor } from '../second-factor/prove-factor';
import { identityBeside } from '../session/find-person';
import type { Actor } from '../session/session';
import { signOutEverywhere } from '../session/sign-out';
import type { Holders } from '../session/unlock';
import { endSessionsOf } from '../sessions/session-rows';
import { insertGrant } from '../vault/grant-seal';
import { officeSeal } from '../vault/office-seal';
import { vouching } from '../vault/vouching';

/**
 * Gives a user who forgot the password a new identity with a password to be changed at the first sign-in, and grants
 * it every version of the office key that the old one had and the head holds. The user's sessions end. The old
 * identity's grants are gone: the forgotten password opens nothing in this office. Where the person serves another one
 * of the base their sign-in there stays as it was: a head must not come into an office by a password that he gave to
 * somebody (ADR 0130). Refuses STILL_INVITED to who has chosen none yet.
 */
export async function resetPassword(
  deps: Deps,
  holders: Holders,
  actor: Actor,
  input: { userId: string; password: string },
): Promise<{ id: string }> {
  if (!may(actor, 'signIns.manage')) refuse('FORBIDDEN');
  if (input.userId === actor.id) refuse('OWN_SIGN_IN');
  const user = await deps.db.read
    .selectFrom('users')
    .select(['id', 'login', 'sealed_identity'])
    .where('office_id', '=', actor.officeId)
    .where('id', '=', input.userId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!user) refuse('NOT_FOUND');
  // A code is out: another one takes its place, never a password that somebody else knows.
  if (user.sealed_identity === NO_IDENTITY) refuse('STILL_INVITED');
  officeSeal(deps, actor.officeId);
  const { recipient, sealedIdentity } = await createIdentity(
    input.password,
    deps.passwordCost,
    await identityBeside(deps.db.read, user.login),
  );
  const wrapped = await wrapKeys(deps.keys, actor.officeId, recipient);
  await deps.db.write(async tx => {
    // Failures, user, journal: locks are taken in the order of a sign-in.
    await tx.deleteFrom('sign_in_failures').where('subject', '=', `user:${user.id}`).execute();
    const hadFactor = await vouching(deps, tx, actor.officeId, ['users'], async () => {
      const reset = await tx
        .updateTable('users')
        .set({ recipient, sealed_identity: JSON.stringify(sealedIdentity), must_change_password: 1 })
        .where('id', '=', user.id)
        .where('sealed_identity', '=', user.sealed_identity)
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      if (reset.numUpdatedRows !== 1n) refuse('STALE');
      // Sealed under the old identity, it would shut its user out.
      const dropped = await dropFactor(tx, user.id);
      await endSessionsOf(tx, user.id);
      const had = await tx
        .deleteFrom('grants')
        .where('office_id', '=', actor.officeId)
        .where('user_id', '=', user.id)
        .returning('key_version')
        .execute();
      // Who held no key before gets none by forgetting a password.
      for (const grant of wrapped)
        if (had.some(old => old.key_version === grant.version))
          await insertGrant(deps, tx, {
            office_id: actor.officeId,
            user_id: user.id,
            key_version: grant.version,
            wrapped: grant.wrapped,
          });
      return dropped;
    });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'PASSWORD_RESET', data: { login: user.login } },
      ...(hadFactor ? [{ type: 'SECOND_FACTOR_RESET' as const, data: { login: user.login } }] : []),
    ]);
  });
  signOutEverywhere(holders, user.id);
  return { id: user.id };
}
