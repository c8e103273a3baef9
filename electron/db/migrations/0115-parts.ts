import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Co-executors and controllers with their own parts of a case: what is asked and what came of it is sealed. */
export const parts: Migration = {
  id: '0115-parts',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `create table executor_parts (
        office_id text not null references offices(id), id text not null, case_id text not null,
        executor_id text not null references executors(id), role text not null, state text not null,
        due_on text not null, given_by text not null references users(id), given_at text not null, ended_on text,
        sealed ${blob} not null, key_version integer not null, version integer not null, row_mac ${blob} not null,
        primary key (office_id, id), foreign key (office_id, case_id) references cases(office_id, id))`,
      `create index executor_parts_by_case on executor_parts (office_id, case_id)`,
      `create index executor_parts_by_executor on executor_parts (office_id, executor_id, state, case_id)`,
      `create index executor_parts_open on executor_parts (office_id, executor_id, role, due_on)
        where state in ('offered', 'accepted')`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
