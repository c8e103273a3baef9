import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Signed quarters: figures with the cases behind them, each issue chained to the one before. */
export const closing: Migration = {
  id: '0125-closing',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    await sql
      .raw(
        `create table quarter_snapshots (
          office_id text not null references offices(id), id text not null, seq integer not null,
          quarter text not null, issue integer not null, as_of text not null, form text not null,
          flaws integer not null, signed_by text not null, signed_at text not null,
          content ${blob} not null, content_hash text not null, previous_hash text not null, hash text not null,
          sealed ${blob} not null, key_version integer not null, row_mac ${blob} not null,
          primary key (office_id, id), unique (office_id, seq), unique (office_id, quarter, issue))`,
      )
      .execute(tx);
  },
};
