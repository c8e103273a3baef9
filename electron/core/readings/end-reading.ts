import { refuseRead } from '../../../shared/domain/readings/reading-rules';
import type { Tables, WriteTx } from '../../db';
import { type CaseChange, type CaseInHand, changeCase } from '../appeals/change-case';
import { refuseOpenQuestions } from '../appeals/open-questions';
import type { Deps } from '../deps';
import { refuse, refuseBy } from '../refusal';
import type { Actor } from '../session/session';
import { answerOf } from './case-standing';
import { READINGS, readingsOf } from './stored-reading';

interface OnReading {
  readonly id: string;
  readonly expectedVersion: number;
  readonly readingId: string;
}

/** What a reader decides: columns of the row, the remark, and the journal's entry. */
interface Decided {
  readonly set: Pick<Tables['readings'], 'state' | 'agreed_to'>;
  readonly remark: string;
  readonly event: CaseChange['event'];
}

/** Ends the newest asking of a case by its reader. Refuses NOT_FOUND and READING_OVER for any other. */
function endReading(
  deps: Deps,
  actor: Actor,
  input: OnReading,
  decide: (tx: WriteTx, appeal: CaseInHand) => Promise<Decided>,
) {
  // Who may is asked of the reading itself: a case that one sees is not one's to read.
  return changeCase(
    deps,
    actor,
    input,
    () => null,
    async (tx, appeal) => {
      const readings = await readingsOf(deps, tx, actor.officeId, appeal.id);
      const found = readings.find(({ row }) => row.id === input.readingId);
      if (!found) refuse('NOT_FOUND');
      const { asked_by, reader_id } = found.row;
      const refusal = refuseRead(actor, appeal, { askedBy: asked_by, readerId: reader_id });
      if (refusal) refuseBy(refusal);
      if (found.state !== 'asked') refuse('READING_OVER');
      const { set, remark, event } = await decide(tx, appeal);
      const ended = { ...set, read_by: actor.id, ended_at: deps.clock.now() };
      await READINGS.rewrite(deps, tx, found.row, ended, { remark });
      return { event };
    },
  );
}

/** Agrees to the answer as it is now: the case may end with it, and with no other. */
export function agreeToAnswer(deps: Deps, actor: Actor, input: OnReading) {
  return endReading(deps, actor, input, async (tx, appeal) => {
    await refuseOpenQuestions(tx, actor.officeId, appeal.id);
    const answer = await answerOf(tx, actor.officeId, appeal.id);
    return {
      set: { state: 'agreed', agreed_to: JSON.stringify(answer) },
      remark: '',
      event: { type: 'READING_AGREED', caseId: appeal.id, data: { executor: appeal.executorName ?? '' } },
    };
  });
}

/** Sends the answer back with a remark; it is read again when its executor asks anew. */
export function sendBackAnswer(deps: Deps, actor: Actor, input: OnReading & { readonly remark: string }) {
  return endReading(deps, actor, input, async (_tx, appeal) => ({
    set: { state: 'returned', agreed_to: null },
    remark: input.remark,
    event: {
      type: 'READING_RETURNED',
      caseId: appeal.id,
      data: { executor: appeal.executorName ?? '' },
      text: input.remark,
    },
  }));
}
