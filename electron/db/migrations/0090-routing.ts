import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** What executors take, further conditions of rules, earlier tables of rules; the age of open cases in the index. */
export const routing: Migration = {
  id: '0090-routing',
  async up(tx: Kysely<unknown>) {
    for (const statement of [
      `alter table executors add column profile text`,
      `alter table routing_rules add column details text`,
      `create table rule_versions (
        office_id text not null references offices (id),
        version integer not null,
        saved_at text not null,
        saved_by text not null references users (id),
        rules text not null,
        primary key (office_id, version)
      )`,
      // Loads are weighted by age at every registration: from the index alone.
      `drop index cases_open_by_executor`,
      `create index cases_open_by_executor on cases (office_id, executor_id, due_on, doc, status, received_on)
        where status <> 'closed'`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
