import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Attached files, and the largest that an office takes. */
export const attachments: Migration = {
  id: '0060-attachments',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `create table attachments (
        office_id text not null references offices(id), id text not null, case_id text, content text not null,
        bytes bigint not null, type text not null, sealed ${blob} not null, added_at text not null,
        added_by text not null references users(id), removed_at text, removed_by text, key_version integer not null,
        row_mac ${blob} not null, primary key (office_id, id),
        foreign key (office_id, case_id) references cases (office_id, id))`,
      `create index attachments_by_case on attachments (office_id, case_id, id)`,
      // The sweep asks of every file on the disk whether a row names it.
      `create index attachments_by_content on attachments (content)`,
      `create index attachments_by_removal on attachments (removed_at) where removed_at is not null`,
      `create index attachments_waiting on attachments (added_at) where case_id is null`,
      `alter table offices add column attachment_mib integer not null default 50`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
