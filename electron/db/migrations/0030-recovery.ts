import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** The recovery sheet: its recipient, when it was made and typed back, and the office key granted to it. */
export const recovery: Migration = {
  id: '0030-recovery',
  async up(tx: Kysely<unknown>) {
    for (const statement of [
      `alter table offices add column recovery_recipient text`,
      `alter table offices add column recovery_made_at text`,
      `alter table offices add column recovery_confirmed_at text`,
      `create table recovery_grants (
        office_id text not null references offices(id), key_version integer not null, wrapped text not null,
        primary key (office_id, key_version))`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
