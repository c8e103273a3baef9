import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Checks and measures of a case: kinds, days and numbers of persons are clear; the words are sealed. */
export const measures: Migration = {
  id: '0200-measures',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `create table measures (
        office_id text not null references offices(id), id text not null, case_id text not null,
        kind text not null, taken_on text not null, persons integer, withdrawn_on text,
        made_by text not null references users(id), made_at text not null, sealed ${blob} not null,
        key_version integer not null, version integer not null, row_mac ${blob} not null,
        primary key (office_id, id), foreign key (office_id, case_id) references cases(office_id, id))`,
      `create index measures_by_case on measures (office_id, case_id)`,
      `create index measures_by_taken on measures (office_id, taken_on)`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
