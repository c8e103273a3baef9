import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Rotation of the office key: how far sealing anew has come, and the hash of a text that was sealed anew. */
export const keyRotation: Migration = {
  id: '0050-key-rotation',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      // The journal's chain covers the hash of the first ciphertext, whatever the text is sealed with later.
      `alter table events add column sealed_digest text`,
      `create table key_rotations (
        office_id text not null references offices(id), key_version integer not null, begun_at text not null,
        begun_by text, reason text not null, rows_total integer not null, rows_done integer not null,
        rows_damaged integer not null, finished_at text, primary key (office_id, key_version))`,
      // Keys that must outlive the office key: what they hashed cannot be hashed anew.
      `create table office_secrets (
        office_id text not null references offices(id), id text not null, sealed ${blob} not null,
        key_version integer not null, primary key (office_id, id))`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
