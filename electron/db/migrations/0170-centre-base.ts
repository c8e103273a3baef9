import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Whether a row of `offices` is a centre, which receives nobody (ADR 0170); every row of before is an office. */
export const centreBase: Migration = {
  id: '0170-centre-base',
  async up(tx: Kysely<unknown>) {
    await sql.raw(`alter table offices add column kind text`).execute(tx);
  },
};
