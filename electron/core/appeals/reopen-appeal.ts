import { refuseReopen } from '../../../shared/domain/appeals/case-actions';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { changeCase } from './change-case';
import { setQuestionsClosed } from './close-appeal';

/** Takes a closed case up again, with a reason; its results stay until they are changed. */
export function reopenAppeal(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number; reason: string },
) {
  return changeCase(deps, actor, input, refuseReopen, async (tx, appeal) => {
    await setQuestionsClosed(tx, actor.officeId, appeal.id, null);
    return {
      set: { status: appeal.executorId === null ? 'queued' : 'in-work', closed_on: null },
      event: {
        type: 'APPEAL_REOPENED',
        caseId: appeal.id,
        data: { closedOn: appeal.closedOn },
        text: input.reason,
      },
    };
  });
}
