import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Working hours within which an offered case is to be accepted; null = no limit. Sixteen are two days. */
export const handover: Migration = {
  id: '0091-handover',
  async up(tx: Kysely<unknown>) {
    await sql.raw(`alter table offices add column handover_hours integer default 16`).execute(tx);
  },
};
