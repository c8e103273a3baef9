import { needsSecondFactor } from '../../../shared/domain/sign-in/second-factor';
import type { Row } from '../../db';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import { type Attempt, withdrawAttempt } from '../session/attempts';
import { actorOf } from '../session/sign-in';
import { newFactor, type PreparedFactor, type Proof, prepareFactor, proveFactor } from './prove-factor';

interface Given {
  readonly code?: string | undefined;
  readonly enrol?: { readonly secret: string; readonly code: string } | undefined;
}

/**
 * What a sign-in whose password was right must show besides: a code where the user has a second factor
 * (SECOND_FACTOR_NEEDED, WRONG_CODE), a new factor where the office asks one of heads (SECOND_FACTOR_SETUP with a
 * secret for the telephone). A wrong code stays counted as a failed attempt.
 */
export async function askFactor(
  deps: Deps,
  user: Row<'users'>,
  identity: string,
  given: Given,
  attempt: Attempt,
): Promise<{ readonly proof: Proof | null; readonly prepared: PreparedFactor | null }> {
  if (user.second_factor !== null) {
    if (given.code !== undefined)
      return { proof: proveFactor(user, identity, given.code, deps.instant()), prepared: null };
    await withdrawAttempt(deps, attempt);
    refuse('SECOND_FACTOR_NEEDED');
  }
  const office = await officeOf(deps.db.read, user.office_id);
  const secondFactorForHeads = office.second_factor_for_heads === 1;
  if (!needsSecondFactor(actorOf(user).roles, { secondFactorForHeads }))
    return { proof: null, prepared: null };
  if (given.enrol !== undefined)
    return { proof: null, prepared: prepareFactor(user.id, identity, given.enrol, deps.instant()) };
  await withdrawAttempt(deps, attempt);
  refuse('SECOND_FACTOR_SETUP', newFactor(office.code, user.login));
}
