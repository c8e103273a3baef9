import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** What registrars have typed and not registered yet, sealed; and numbers taken ahead for devices off the line. */
export const drafts: Migration = {
  id: '0082-drafts',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `create table drafts (
        office_id text not null references offices(id), id text not null, user_id text not null references users(id),
        sealed ${blob} not null, key_version integer not null, version integer not null, saved_at text not null,
        discarded_at text, case_number text, primary key (office_id, id))`,
      `create index drafts_by_user on drafts (office_id, user_id, saved_at)`,
      `create table number_ranges (
        office_id text not null references offices(id), id text not null, series text not null, year integer not null,
        first_seq integer not null, last_seq integer not null, device text not null,
        taken_by text not null references users(id), taken_at text not null, closed_at text,
        key_version integer not null, version integer not null, row_mac ${blob} not null,
        primary key (office_id, id), unique (office_id, series, year, first_seq))`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
