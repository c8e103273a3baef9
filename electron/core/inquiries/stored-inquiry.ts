import { InquiryWords } from '../../../shared/contract/inquiries';
import type { ReadDb, Tables } from '../../db';
import { rowsOfCase } from '../appeals/rows-of-case';
import { vouchedTable } from '../vault/vouched-table';

export type InquiryRow = Tables['inquiries'];

/** Inquiries to bodies: author, kind of body and days are clear, name of the body, letter and words sealed. */
export const INQUIRIES = vouchedTable({
  table: 'inquiries',
  value: InquiryWords,
  called: 'inquiry',
  layout: 'named',
  covers: [
    'answered_on',
    'author_id',
    'body_kind',
    'case_id',
    'due_on',
    'id',
    'instrument',
    'key_version',
    'made_at',
    'made_by',
    'office_id',
    'sent_on',
    'term_id',
    'version',
    'withdrawn_on',
  ],
});

/** Every inquiry of a case, the newest first. */
export function inquiriesOf(db: ReadDb, officeId: string, caseId: string): Promise<InquiryRow[]> {
  return rowsOfCase(db, 'inquiries', officeId, caseId, { by: 'made_at', newestFirst: true });
}

/** The days of a row as the rules see them. */
export function daysOf(row: InquiryRow) {
  return { dueOn: row.due_on, answeredOn: row.answered_on, withdrawnOn: row.withdrawn_on };
}
