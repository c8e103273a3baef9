import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

const STATEMENTS = [
  // Sealed under a key of the user's identity; the step is that of the last code that was taken.
  `alter table users add column second_factor text`,
  `alter table users add column second_factor_step integer not null default 0`,
  `alter table offices add column second_factor_for_heads integer not null default 0`,
  `create table second_factor_codes (
    user_id text not null references users(id), hash text not null, primary key (user_id, hash))`,
];

/** A second factor at the sign-in, with its recovery codes. */
export const secondFactor: Migration = {
  id: '0055-second-factor',
  async up(tx: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(tx);
  },
};
