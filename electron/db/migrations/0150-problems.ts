import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Systemic problems that an office names for a quarter: words and cases are sealed, topic and place clear. */
export const problems: Migration = {
  id: '0150-problems',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    await sql
      .raw(
        `create table systemic_problems (
          office_id text not null references offices(id), id text not null, quarter text not null,
          topic text not null, territory text not null, named_by text not null references users(id),
          named_at text not null, sealed ${blob} not null, key_version integer not null,
          version integer not null, row_mac ${blob} not null,
          primary key (office_id, id))`,
      )
      .execute(tx);
    await sql
      .raw('create index systemic_problems_by_quarter on systemic_problems (office_id, quarter)')
      .execute(tx);
  },
};
