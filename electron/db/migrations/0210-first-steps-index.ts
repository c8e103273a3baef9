import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/**
 * The days of first steps, without the journal's rows, which are wide for what is sealed in them. The list is that of
 * `dimension-sql.ts`: SQLite takes the index only where a query says the same.
 */
export const firstStepsIndex: Migration = {
  id: '0210-first-steps-index',
  async up(tx: Kysely<unknown>) {
    await sql
      .raw(
        `create index events_first_steps on events (office_id, case_id, type, at)
          where type in ('APPEAL_ACCEPTED', 'NOTE_ADDED', 'RESULT_SET', 'APPEAL_CLOSED', 'ANSWERED_ORALLY')`,
      )
      .execute(tx);
  },
};
