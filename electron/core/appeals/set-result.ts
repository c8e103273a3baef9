import { refuseSetResult } from '../../../shared/domain/appeals/case-actions';
import type { Result } from '../../../shared/domain/codes';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { changeCase } from './change-case';

/** Enters the result of one question; null takes it back. */
export function setResult(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number; questionId: string; result: Result | null },
) {
  return changeCase(deps, actor, input, refuseSetResult, async (tx, appeal) => {
    const question = await tx
      .selectFrom('questions')
      .select(['ordinal', 'result'])
      .where('office_id', '=', actor.officeId)
      .where('case_id', '=', appeal.id)
      .where('id', '=', input.questionId)
      .executeTakeFirst();
    if (!question) refuse('NOT_FOUND');
    await tx
      .updateTable('questions')
      .set({ result: input.result, result_on: input.result === null ? null : deps.clock.today() })
      .where('office_id', '=', actor.officeId)
      .where('id', '=', input.questionId)
      .execute();
    return {
      event: {
        type: 'RESULT_SET',
        caseId: appeal.id,
        data: { question: question.ordinal, from: question.result, to: input.result },
      },
    };
  });
}
