import type { Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import { endSessionsOf } from '../sessions/session-rows';
import { vouching } from '../vault/vouching';
import { provePassword } from './ask-again';
import { clearAttempt } from './attempts';
import type { Actor } from './session';
import { sealAnew } from './sign-in';
import { signOutEverywhere } from './sign-out';
import type { Holders } from './unlock';

/**
 * Changes one's own password: the identity stays, its seal is made anew. The old password is asked, so that a PC
 * left open is no way in for good; wrong ones are delayed like sign-ins. Other sessions of the user end.
 */
export async function changePassword(
  deps: Deps,
  holders: Holders,
  session: Session,
  actor: Actor,
  input: { oldPassword: string; newPassword: string },
): Promise<{ ok: true }> {
  if (input.newPassword === input.oldPassword) refuse('SAME_PASSWORD');
  const { user, attempt, identity } = await provePassword(deps, session, actor, input.oldPassword);
  const sealedIdentity = await sealAnew(deps, identity, input.newPassword);
  await deps.db.write(async tx => {
    await clearAttempt(tx, attempt);
    const changed = await vouching(deps, tx, actor.officeId, ['users'], () =>
      tx
        .updateTable('users')
        .set({ sealed_identity: sealedIdentity, must_change_password: 0 })
        .where('id', '=', actor.id)
        .where('sealed_identity', '=', user.sealed_identity)
        .where('removed_at', 'is', null)
        .executeTakeFirst(),
    );
    if (changed.numUpdatedRows !== 1n) refuse('STALE');
    await endSessionsOf(tx, actor.id, session);
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'PASSWORD_CHANGED', data: { login: actor.login } },
    ]);
  });
  signOutEverywhere(holders, actor.id, session);
  return { ok: true };
}
