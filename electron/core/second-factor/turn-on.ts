import type { Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import { attemptAt, beginAttempt, clearAttempt } from '../session/attempts';
import { openIdentity } from '../session/find-person';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';
import { prepareFactor, writeFactor } from './prove-factor';

/**
 * Turns the own second factor on: the password opens the identity that seals its secret, a first code proves that the
 * telephone has it. Answers the recovery codes, once. Refuses ALREADY_ON, WRONG_PASSWORD and WRONG_CODE (both delayed
 * like sign-ins), STALE.
 */
export async function turnOnFactor(
  deps: Deps,
  session: Session,
  actor: Actor,
  input: { password: string; secret: string; code: string },
): Promise<{ recoveryCodes: string[] }> {
  const user = await deps.db.read
    .selectFrom('users')
    .select(['sealed_identity', 'second_factor'])
    .where('id', '=', actor.id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!user) refuse('UNAUTHORIZED');
  if (user.second_factor !== null) refuse('ALREADY_ON');
  const attempt = attemptAt(session, actor.login, [actor.id]);
  await beginAttempt(deps, attempt);
  const identity = await openIdentity(user.sealed_identity, input.password);
  const factor = prepareFactor(actor.id, identity, input, deps.instant());
  await deps.db.write(async tx => {
    await clearAttempt(tx, attempt);
    // A password that was reset meanwhile means another identity: this seal would open for nobody.
    const same = await tx
      .updateTable('users')
      .set({ sealed_identity: user.sealed_identity })
      .where('id', '=', actor.id)
      .where('sealed_identity', '=', user.sealed_identity)
      .executeTakeFirst();
    if (same.numUpdatedRows !== 1n) refuse('STALE');
    await vouching(deps, tx, actor.officeId, ['users'], () => writeFactor(tx, actor.id, factor));
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'SECOND_FACTOR_ON', data: { login: actor.login } },
    ]);
  });
  session.factor = factor.sealed;
  return { recoveryCodes: [...factor.recoveryCodes] };
}
