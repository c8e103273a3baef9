import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** The bodies that an office forwards to, with their special terms, as JSON; null = none are listed. */
export const receivingBodies: Migration = {
  id: '0141-receiving-bodies',
  async up(tx: Kysely<unknown>) {
    await sql.raw(`alter table offices add column receiving_bodies text`).execute(tx);
  },
};
