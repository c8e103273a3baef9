import type { WriteTx } from '../../db';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import { claimProof, proveFactor } from '../second-factor/prove-factor';
import { vouching } from '../vault/vouching';
import { attemptAt, beginAttempt, clearAttempt, withdrawAttempt } from './attempts';
import { openIdentity, userById } from './find-person';
import type { Actor } from './session';

/** What a signed-in person proved anew; it counts once `claim` ran in the transaction of what it was asked for. */
export interface ProvedAgain {
  claim(tx: WriteTx): Promise<void>;
}

/**
 * The own identity, opened by the password typed again. The attempt counts as failed until `clearAttempt` ran.
 * Refuses WRONG_PASSWORD, delayed like sign-ins (TOO_SOON).
 */
export async function provePassword(deps: Deps, session: Session, actor: Actor, password: string) {
  const user = await userById(deps.db.read, actor.id);
  if (!user) refuse('UNAUTHORIZED');
  const attempt = attemptAt(session, actor.login, [actor.id]);
  await beginAttempt(deps, attempt);
  return { user, attempt, identity: await openIdentity(user.sealed_identity, password) };
}

/**
 * Asks a signed-in person for the password again, and for a code where they have a second factor, so that a PC left
 * open signs nothing. Refuses as {@link provePassword} does, besides SECOND_FACTOR_NEEDED, WRONG_CODE.
 */
export async function askAgain(
  deps: Deps,
  session: Session,
  actor: Actor,
  given: { readonly password: string; readonly code?: string | undefined },
): Promise<ProvedAgain> {
  const { user, attempt, identity } = await provePassword(deps, session, actor, given.password);
  if (user.second_factor !== null && given.code === undefined) {
    // The password was right: asking for the code is no failure.
    await withdrawAttempt(deps, attempt);
    refuse('SECOND_FACTOR_NEEDED');
  }
  const proof =
    user.second_factor === null ? null : proveFactor(user, identity, given.code ?? '', deps.instant());
  return {
    async claim(tx) {
      await clearAttempt(tx, attempt);
      // Reset, removed or changed while Argon2id ran: what the password opened is worth nothing any more.
      const same = await tx
        .selectFrom('users')
        .select('id')
        .where('id', '=', user.id)
        .where('sealed_identity', '=', user.sealed_identity)
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      if (!same) refuse('WRONG_PASSWORD');
      if (proof !== null)
        await vouching(deps, tx, actor.officeId, ['users'], () => claimProof(tx, user.id, proof));
    },
  };
}
