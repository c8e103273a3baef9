import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Report forms that an office has installed, every version as it came. */
export const forms: Migration = {
  id: '0120-forms',
  async up(tx: Kysely<unknown>) {
    await sql
      .raw(
        `create table forms (
          office_id text not null references offices(id), id text not null, version integer not null,
          body text not null, event_seq integer not null, installed_at text not null,
          primary key (office_id, id, version))`,
      )
      .execute(tx);
  },
};
