import { refuseRecord } from '../../../shared/domain/appeals/case-actions';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { inquiryInHand } from './inquiry-in-hand';
import { INQUIRIES } from './stored-inquiry';

interface Input {
  readonly id: string;
  readonly expectedVersion: number;
  readonly inquiryId: string;
  readonly reason: string;
}

/** Takes a mistyped inquiry back, with a reason: it stays to be seen and counts nowhere. */
export function withdrawInquiry(deps: Deps, actor: Actor, input: Input) {
  return changeCase(deps, actor, input, refuseRecord, async (tx, appeal) => {
    const { row, words } = await inquiryInHand(deps, tx, actor, appeal.id, input.inquiryId, 'withdraw');
    await INQUIRIES.rewrite(deps, tx, row, { withdrawn_on: deps.clock.today() }, words);
    return {
      event: {
        type: 'INQUIRY_WITHDRAWN',
        caseId: appeal.id,
        data: { instrument: row.instrument },
        text: input.reason,
      },
    };
  });
}
