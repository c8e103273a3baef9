import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Inquiries to bodies: who asks, of what kind of body and by when is clear; the words are sealed. */
export const inquiries: Migration = {
  id: '0165-inquiries',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `create table inquiries (
        office_id text not null references offices(id), id text not null, case_id text not null,
        instrument text not null, body_kind text not null, author_id text not null references executors(id),
        term_id text, sent_on text not null, due_on text not null, answered_on text, withdrawn_on text,
        made_by text not null references users(id), made_at text not null,
        sealed ${blob} not null, key_version integer not null, version integer not null, row_mac ${blob} not null,
        primary key (office_id, id), foreign key (office_id, case_id) references cases(office_id, id))`,
      `create index inquiries_by_case on inquiries (office_id, case_id)`,
      `create index inquiries_by_sent on inquiries (office_id, sent_on)`,
      `create index inquiries_by_answered on inquiries (office_id, answered_on)`,
      `create index inquiries_by_due on inquiries (office_id, due_on)`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
