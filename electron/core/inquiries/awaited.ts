import { sql } from 'kysely';
import type { AwaitedInquiry } from '../../../shared/domain/inquiries/inquiry-rules';

/** The inquiry `i` waits for its answer: none came, and it was not entered by mistake. */
const isAwaited = sql<boolean>`(i.answered_on is null and i.withdrawn_on is null)`;

/**
 * The nearest day of the case's awaited inquiries, null without any. The day is joined to nothing, or SQLite would look
 * for the smallest along the days of all inquiries of the office.
 */
export const nearestAwaited = sql<string | null>`(select min(i.due_on || '') from inquiries i
  where i.office_id = cases.office_id and i.case_id = cases.id and ${isAwaited})`;

/** Cases in whose matter an inquiry waits for its answer, or waits longer than its day. */
export function withAwaitedInquiry(officeId: string, awaited: AwaitedInquiry, today: string) {
  const late = awaited === 'late' ? sql`and i.due_on < ${today}` : sql``;
  return sql<boolean>`cases.doc in (select f.doc from inquiries i
    join cases f on f.office_id = i.office_id and f.id = i.case_id
    where i.office_id = ${officeId} and ${isAwaited} ${late} and f.destroyed_on is null)`;
}
