import { refuseRecord } from '../../../shared/domain/appeals/case-actions';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { inquiryInHand } from './inquiry-in-hand';
import { INQUIRIES } from './stored-inquiry';

interface Input {
  readonly id: string;
  readonly expectedVersion: number;
  readonly inquiryId: string;
  readonly on: string;
  readonly words: string;
}

/** Notes that the body answered an inquiry, and what; also after the case was closed. */
export function recordInquiryAnswer(deps: Deps, actor: Actor, input: Input) {
  return changeCase(deps, actor, input, refuseRecord, async (tx, appeal) => {
    const { row, words } = await inquiryInHand(deps, tx, actor, appeal.id, input.inquiryId, 'answer');
    if (input.on < row.sent_on || input.on > deps.clock.today()) refuse('DATE_IMPOSSIBLE');
    await INQUIRIES.rewrite(deps, tx, row, { answered_on: input.on }, { ...words, answer: input.words });
    return {
      event: {
        type: 'INQUIRY_ANSWERED',
        caseId: appeal.id,
        data: { on: input.on, late: input.on > row.due_on },
        text: input.words,
      },
    };
  });
}
