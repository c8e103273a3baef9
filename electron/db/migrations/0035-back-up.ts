import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Where and when back-ups are made, and those that were made. */
export const backUp: Migration = {
  id: '0035-back-up',
  async up(tx: Kysely<unknown>) {
    for (const statement of [
      `create table backup_settings (
        office_id text primary key references offices(id), folder text, daily_at text, at_quit integer not null,
        warn_days integer not null, recipients text not null, failed_at text, failure text, version integer not null)`,
      `create table backups (
        office_id text not null references offices(id), id text not null, name text not null, folder text not null,
        made_at text not null, made_local text not null, bytes bigint not null, sha256 text not null,
        cases integer not null, events integer not null, primary key (office_id, id))`,
      `create index backups_by_made on backups (office_id, made_at)`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
