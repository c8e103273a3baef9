import { Decision } from '../../../shared/contract/routing';
import { refuseAssign } from '../../../shared/domain/appeals/case-actions';
import type { Deps } from '../deps';
import { chooseByHand } from '../routing/choose-by-hand';
import { loadCandidates } from '../routing/load-routing';
import type { Actor } from '../session/session';
import { markAssigned } from '../staff/executor-turn';
import { changeCase } from './change-case';

/**
 * Chooses the executor by hand (назначить исполнителя); the new one is asked to accept. `why`: of somebody who leaves,
 * the choice says nothing against the rules.
 */
export function assignAppeal(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number; executorId: string },
  why: 'choice' | 'leaving' = 'choice',
) {
  return changeCase(deps, actor, input, refuseAssign, async (tx, appeal) => {
    const decision = chooseByHand(
      actor,
      await loadCandidates(tx, actor.officeId, deps.clock.today()),
      input.executorId,
      Decision.parse(JSON.parse(appeal.decision)),
      why,
    );
    await markAssigned(deps, tx, actor.officeId, input.executorId);
    return {
      set: { status: 'assigned', executor_id: input.executorId, decision: JSON.stringify(decision) },
      event: {
        type: 'APPEAL_ASSIGNED',
        caseId: appeal.id,
        data: {
          from: appeal.executorName,
          to: decision.executorName ?? '',
          ...(why === 'leaving' ? { was: appeal.status } : {}),
        },
      },
    };
  });
}
