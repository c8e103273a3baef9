import { type InquiryStep, refuseInquiryStep } from '../../../shared/domain/inquiries/inquiry-rules';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { daysOf, INQUIRIES, inquiriesOf } from './stored-inquiry';

/** An inquiry of the case with its words, for a step that can be taken now; else refuses. */
export async function inquiryInHand(
  deps: Deps,
  tx: WriteTx,
  { officeId }: Actor,
  caseId: string,
  inquiryId: string,
  step: InquiryStep,
) {
  const row = (await inquiriesOf(tx, officeId, caseId)).find(({ id }) => id === inquiryId);
  if (!row) refuse('NOT_FOUND');
  const words = INQUIRIES.openOwn(deps, row);
  const refusal = refuseInquiryStep(daysOf(row), step);
  if (refusal) refuse(refusal);
  return { row, words };
}
