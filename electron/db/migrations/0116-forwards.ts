import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Forwarding to another body with a term of its own; its name, its number and what was written are sealed. */
export const forwards: Migration = {
  id: '0116-forwards',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `create table forwards (
        office_id text not null references offices(id), id text not null, case_id text not null,
        body_kind text not null, due_on text not null, letter_on text not null, forwarded_on text not null,
        told_on text, replied_on text, undone_on text, closed integer not null, questions text not null,
        made_by text not null references users(id), made_at text not null,
        sealed ${blob} not null, key_version integer not null, version integer not null, row_mac ${blob} not null,
        primary key (office_id, id), foreign key (office_id, case_id) references cases(office_id, id))`,
      `create index forwards_by_case on forwards (office_id, case_id)`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
