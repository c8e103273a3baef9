import { refuseClose } from '../../../shared/domain/appeals/case-actions';
import type { Deps } from '../deps';
import { leaveOpenParts } from '../parts/leave-parts';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { changeCase } from './change-case';
import { refuseOpenQuestions } from './open-questions';

/**
 * Closes a case whose every question has its result and every part its end, and whose second reader agreed where its
 * rule asks for one, on a day from its arrival to today; a head may close over open parts and says why (`overParts`).
 */
export function closeAppeal(
  deps: Deps,
  actor: Actor,
  input: {
    id: string;
    expectedVersion: number;
    closedOn?: string | undefined;
    overParts?: string | undefined;
  },
) {
  return changeCase(deps, actor, input, refuseClose, async (tx, appeal) => {
    const today = deps.clock.today();
    const closedOn = input.closedOn ?? today;
    if (closedOn < appeal.receivedOn || closedOn > today) refuse('DATE_IMPOSSIBLE');
    await refuseOpenQuestions(tx, actor.officeId, appeal.id);
    const alsoEvents = await leaveOpenParts(deps, tx, actor, appeal.id, input.overParts);
    await setQuestionsClosed(tx, actor.officeId, appeal.id, closedOn);
    return {
      set: { status: 'closed', closed_on: closedOn },
      event: {
        type: 'APPEAL_CLOSED',
        caseId: appeal.id,
        data: { on: closedOn, late: closedOn > appeal.dueOn },
      },
      alsoEvents,
    };
  });
}

/** Keeps the questions' copy of the closing day in step with the case. */
export async function setQuestionsClosed(
  tx: Parameters<Parameters<Deps['db']['write']>[0]>[0],
  officeId: string,
  caseId: string,
  closedOn: string | null,
): Promise<void> {
  await tx
    .updateTable('questions')
    .set({ closed_on: closedOn })
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .execute();
}
