import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** MACs of cases and grants, and of the journal's head; filled when a holder of the office key next signs in. */
export const rowSeal: Migration = {
  id: '0040-row-seal',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `alter table cases add column row_mac ${blob}`,
      `alter table grants add column row_mac ${blob}`,
      `alter table journal_heads add column sealed_seq integer not null default 0`,
      `alter table journal_heads add column sealed_mac ${blob}`,
      `alter table journal_heads add column sealed_key_version integer`,
      // The journal's screen asks for a kind of event, the newest first.
      `create index events_by_type on events (office_id, type, seq)`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
