import { z } from 'zod';
import { refuseUndoForward } from '../../../shared/domain/forwards/forward-rules';
import { changeCase } from '../appeals/change-case';
import { setQuestionsClosed } from '../appeals/close-appeal';
import { localTime } from '../backup/local-time';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { FORWARDS, forwardsOf } from './stored-forward';

const QuestionIds = z.array(z.string());

/** Takes a forwarding back on the day it was entered: results it set go, a case it closed is at work again. */
export function undoForward(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number; forwardId: string; reason: string },
) {
  return changeCase(
    deps,
    actor,
    input,
    () => null,
    async (tx, appeal) => {
      const row = (await forwardsOf(tx, actor.officeId, appeal.id)).find(one => one.id === input.forwardId);
      if (!row) refuse('NOT_FOUND');
      const words = FORWARDS.openOwn(deps, row);
      const today = deps.clock.today();
      const made = { madeOn: localTime(row.made_at).slice(0, 10), undoneOn: row.undone_on };
      const refusal = refuseUndoForward(actor, appeal, made, today);
      if (refusal) refuse(refusal.code);
      const questions = QuestionIds.parse(JSON.parse(row.questions));
      if (questions.length > 0)
        await tx
          .updateTable('questions')
          .set({ result: null, result_on: null })
          .where('office_id', '=', actor.officeId)
          .where('case_id', '=', appeal.id)
          .where('id', 'in', questions)
          .where('result', '=', 'forwarded')
          .execute();
      const reopens = row.closed === 1 && appeal.status === 'closed';
      if (reopens) await setQuestionsClosed(tx, actor.officeId, appeal.id, null);
      await FORWARDS.rewrite(deps, tx, row, { undone_on: today }, words);
      return {
        ...(reopens ? { set: { status: 'in-work', closed_on: null } } : {}),
        event: {
          type: 'FORWARD_UNDONE',
          caseId: appeal.id,
          data: { bodyKind: row.body_kind },
          text: input.reason,
        },
      };
    },
  );
}
