import type { InquiryAuthor } from '../../../shared/domain/inquiries/inquiry-rules';
import { replyTerm } from '../../../shared/domain/inquiries/reply-terms';
import { computeDueOn, type Instrument } from '../../../shared/domain/terms';
import type { Deps } from '../deps';
import type { OfficeRow } from '../office/office-row';
import { ownTermsOf } from './office-terms';

/**
 * Day by which the body answers an inquiry sent on `sentOn`, by the office's own term or the program's; null where none
 * is known. The term runs from receipt: the day of sending stands for it, and the author may name another one.
 */
export function replyDay(
  deps: Deps,
  office: OfficeRow,
  instrument: Instrument,
  author: InquiryAuthor,
  sentOn: string,
) {
  const { profile } = office;
  const term = replyTerm(profile, instrument, author, ownTermsOf(office));
  if (!term) return null;
  return { ...term, dueOn: computeDueOn(term.spec, sentOn, deps.calendarOf(profile)) };
}
