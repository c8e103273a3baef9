import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Seals of the small tables that say who may do what; filled when a holder of the office key next signs in. */
export const tableSeals: Migration = {
  id: '0100-table-seals',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `create table table_seals (
        office_id text not null references offices(id), id text not null, rows text not null,
        key_version integer not null, row_mac ${blob} not null, primary key (office_id, id))`,
      `alter table journal_heads add column seals_digest text`,
      `alter table recovery_grants add column row_mac ${blob}`,
      `alter table executors add column key_version integer`,
      `alter table executors add column row_mac ${blob}`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
