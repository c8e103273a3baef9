import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Who is told of a case at work whose term passes: the office's days as JSON (null = the usual ones), and who was told. */
export const lateLadder: Migration = {
  id: '0142-late-ladder',
  async up(tx: Kysely<unknown>) {
    await sql.raw(`alter table offices add column late_ladder text`).execute(tx);
    await sql.raw(`alter table cases add column late_told text`).execute(tx);
  },
};
