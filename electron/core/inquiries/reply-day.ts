import { type InquiryAuthor, replyTerm } from '../../../shared/domain/inquiries/inquiry-rules';
import { computeDueOn, type Instrument } from '../../../shared/domain/terms';
import type { Deps } from '../deps';
import type { OfficeRow } from '../office/office-row';

/**
 * Day by which the body answers an inquiry sent on `sentOn`, by the term of the office's law; null where none is known.
 * The term runs from receipt: the day of sending stands for it, and the author may name another one.
 */
export function replyDay(
  deps: Deps,
  { profile }: Pick<OfficeRow, 'profile'>,
  instrument: Instrument,
  author: InquiryAuthor,
  sentOn: string,
) {
  const term = replyTerm(profile, instrument, author);
  if (!term) return null;
  const { id, spec } = term;
  return { termId: id, spec, dueOn: computeDueOn(spec, sentOn, deps.calendarOf(profile)) };
}
