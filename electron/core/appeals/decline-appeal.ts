import { refuseDecline } from '../../../shared/domain/appeals/case-actions';
import type { Deps } from '../deps';
import { rerouteCase } from '../routing/reroute-case';
import type { Actor } from '../session/session';
import { changeCase } from './change-case';

/** Gives a case back with a reason; it goes on to the next whom the rules find, else to the head's queue. */
export function declineAppeal(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number; reason: string },
) {
  return changeCase(deps, actor, input, refuseDecline, async (tx, appeal) => {
    const { decision, set } = await rerouteCase(deps, tx, actor.officeId, appeal, 'declined');
    return {
      set,
      event: {
        type: 'APPEAL_DECLINED',
        caseId: appeal.id,
        data: { executor: appeal.executorName ?? '', next: decision.executorName },
        text: input.reason,
      },
    };
  });
}
