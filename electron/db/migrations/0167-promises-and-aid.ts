import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Promises and aid of a case: kinds, days, sums and outcomes are clear; the words are sealed. */
export const promisesAndAid: Migration = {
  id: '0167-promises-and-aid',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    const kept = `made_by text not null references users(id), made_at text not null, sealed ${blob} not null,
      key_version integer not null, version integer not null, row_mac ${blob} not null,
      primary key (office_id, id), foreign key (office_id, case_id) references cases(office_id, id)`;
    for (const statement of [
      `create table promises (
        office_id text not null references offices(id), id text not null, case_id text not null,
        author_id text not null references executors(id), occasion text not null, given_on text not null,
        due_on text not null, outcome text, settled_on text, withdrawn_on text, ${kept})`,
      `create index promises_by_case on promises (office_id, case_id)`,
      `create index promises_by_given on promises (office_id, given_on)`,
      `create index promises_by_settled on promises (office_id, settled_on)`,
      `create table aid (
        office_id text not null references offices(id), id text not null, case_id text not null,
        kind text not null, given_on text not null, amount integer, withdrawn_on text, ${kept})`,
      `create index aid_by_case on aid (office_id, case_id)`,
      `create index aid_by_given on aid (office_id, given_on)`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
