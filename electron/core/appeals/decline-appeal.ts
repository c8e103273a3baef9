import { Decision } from '../../../shared/contract/routing';
import { refuseDecline } from '../../../shared/domain/appeals/case-actions';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { changeCase } from './change-case';

/** Gives a case back with a reason; it goes to the head's queue, which sees who declined. */
export function declineAppeal(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number; reason: string },
) {
  return changeCase(deps, actor, input, refuseDecline, async (_tx, appeal) => {
    const before = Decision.parse(JSON.parse(appeal.decision));
    const executor = appeal.executorName ?? '';
    const decision = {
      ...before,
      executorId: null,
      executorName: null,
      executorKind: null,
      reasons: [...before.reasons, { code: 'declined', params: { name: executor } }],
    };
    return {
      set: { status: 'queued', executor_id: null, decision: JSON.stringify(decision) },
      event: { type: 'APPEAL_DECLINED', caseId: appeal.id, data: { executor }, text: input.reason },
    };
  });
}
