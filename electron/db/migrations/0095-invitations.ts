import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

const STATEMENTS = [
  `alter table offices add column invitation_days integer not null default 7`,
  // `sealed_identity` opens by the code alone; the user's own row has none until the code is used.
  `create table invitations (
    user_id text primary key references users(id), office_id text not null references offices(id),
    sealed_identity text not null, made_by text not null references users(id), made_at text not null,
    expires_at text not null)`,
];

/** One-time codes for those who were invited and have not chosen a password yet. */
export const invitations: Migration = {
  id: '0095-invitations',
  async up(tx: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(tx);
  },
};
