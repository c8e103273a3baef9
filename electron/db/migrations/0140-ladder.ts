import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Who is told of a case that nobody takes: the office's hours as JSON (null = the usual ones), and who was told. */
export const ladder: Migration = {
  id: '0140-ladder',
  async up(tx: Kysely<unknown>) {
    await sql.raw(`alter table offices add column ladder text`).execute(tx);
    await sql.raw(`alter table cases add column told text`).execute(tx);
  },
};
