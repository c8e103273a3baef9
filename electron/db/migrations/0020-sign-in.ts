import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

const STATEMENTS = [
  // `subject` is `user:<id>`, `unknown:<bucket>` or `device:<id>`; `last_at` an instant.
  `create table sign_in_failures (subject text primary key, count integer not null, last_at text not null)`,
  `create index sign_in_failures_by_time on sign_in_failures (last_at)`,
  `alter table offices add column idle_minutes integer not null default 10`,
  `alter table users add column must_change_password integer not null default 0`,
  `alter table users add column removed_at text`,
];

/** Delay after failed sign-ins, idle lock, passwords to be changed, sign-ins taken away. */
export const signIn: Migration = {
  id: '0020-sign-in',
  async up(tx: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(tx);
  },
};
