import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** How many people live in a place, on which day and by whose word; the program brings none of its own. */
export const populations: Migration = {
  id: '0151-populations',
  async up(tx: Kysely<unknown>) {
    await sql
      .raw(
        `create table populations (
          office_id text not null references offices(id), territory text not null, as_of text not null,
          people integer not null, source text not null,
          primary key (office_id, territory, as_of))`,
      )
      .execute(tx);
  },
};
