import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Links between cases; which cases still lack the bands of their texts in the blind index. */
export const similar: Migration = {
  id: '0075-similar',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    const doc = engine === 'sqlite' ? 'integer' : 'bigint';
    for (const statement of [
      `create table case_links (
        office_id text not null references offices(id), id text not null, case_id text not null, other_id text not null,
        kind text not null, said_by text not null references users(id), said_at text not null,
        key_version integer not null, row_mac ${blob} not null, primary key (office_id, id),
        unique (office_id, case_id, other_id),
        foreign key (office_id, case_id) references cases(office_id, id),
        foreign key (office_id, other_id) references cases(office_id, id))`,
      `create index case_links_by_other on case_links (office_id, other_id)`,
      `create table index_backlog (office_id text primary key references offices(id), up_to_doc ${doc} not null)`,
      `insert into index_backlog (office_id, up_to_doc) select office_id, max(doc) from cases group by office_id`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
