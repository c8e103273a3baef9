import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

const COLUMNS = `id, office_id, login, name, roles, executor_id, recipient, sealed_identity, created_at,
  must_change_password, removed_at, second_factor, second_factor_step`;

/** SQLite cannot drop the rule of one login a base: the table is made anew, what points at it waits for the commit. */
const SQLITE = [
  `pragma defer_foreign_keys = on`,
  `create table users_before as select * from users`,
  `drop table users`,
  `create table users (
    id text primary key, office_id text not null references offices(id), login text not null, name text not null,
    roles text not null, executor_id text references executors(id), recipient text not null,
    sealed_identity text not null, created_at text not null, must_change_password integer not null default 0,
    removed_at text, second_factor text, second_factor_step integer not null default 0,
    unique (office_id, login))`,
  `insert into users (${COLUMNS}) select ${COLUMNS} from users_before`,
  `drop table users_before`,
];
const POSTGRES = [
  `alter table users drop constraint users_login_key`,
  `alter table users add unique (office_id, login)`,
];

/** A login is an office's own: one person may have a row in each office they serve, under one identity (ADR 0130). */
export const severalOffices: Migration = {
  id: '0130-several-offices',
  async up(tx: Kysely<unknown>, engine) {
    for (const statement of [
      ...(engine === 'sqlite' ? SQLITE : POSTGRES),
      `create index users_by_login on users (login)`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
