import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

const STATEMENTS = [
  `create table sessions (
    id text primary key, office_id text not null references offices(id), user_id text not null references users(id),
    door text not null, place text not null, opened_at text not null, seen_at text not null)`,
  `create index sessions_by_user on sessions (office_id, user_id)`,
];

/** Who is signed in, in whichever program over this base: a session without its row is over. */
export const sessions: Migration = {
  id: '0056-sessions',
  async up(tx: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(tx);
  },
};
