import { needsSecondFactor } from '../../../shared/domain/sign-in/second-factor';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import { provePassword } from '../session/ask-again';
import { clearAttempt } from '../session/attempts';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';
import { dropFactor } from './prove-factor';

/**
 * Turns the own second factor off by the password, so that a PC left open is no way to do it. Refuses FACTOR_REQUIRED
 * where the office asks it of this person, WRONG_PASSWORD (delayed like sign-ins), STALE.
 */
export async function turnOffFactor(
  deps: Deps,
  session: Session,
  actor: Actor,
  input: { password: string },
): Promise<{ ok: true }> {
  const office = await officeOf(deps.db.read, actor.officeId);
  if (needsSecondFactor(actor.roles, { secondFactorForHeads: office.second_factor_for_heads === 1 }))
    refuse('FACTOR_REQUIRED');
  const { attempt } = await provePassword(deps, session, actor, input.password);
  await deps.db.write(async tx => {
    await clearAttempt(tx, attempt);
    const dropped = await vouching(deps, tx, actor.officeId, ['users'], () => dropFactor(tx, actor.id));
    if (!dropped) refuse('STALE');
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'SECOND_FACTOR_OFF', data: { login: actor.login } },
    ]);
  });
  return { ok: true };
}
