import { type Kysely, sql } from 'kysely';
import { DatabaseError } from './database';
import { migrations } from './migrations';
import type { Tables } from './tables';

export type Engine = 'sqlite' | 'postgres';

/** Any number that nothing else of the base locks. */
const MIGRATION_LOCK = 7_302_010;

/** One numbered step of the schema; never edited once released. */
export interface Migration {
  readonly id: string;
  up(tx: Kysely<unknown>, engine: Engine): Promise<void>;
}

/**
 * Says which shipped migrations a base still needs. Throws DATABASE_NEWER where the base has steps that
 * this program does not know: a newer program made it, and an older one must not touch it.
 */
export function pendingMigrations(applied: readonly string[], shipped: readonly Migration[]): Migration[] {
  const known = shipped.map(step => step.id);
  for (const [index, id] of applied.entries())
    if (known[index] !== id) throw new DatabaseError('DATABASE_NEWER', { detail: id });
  return shipped.slice(applied.length);
}

/**
 * Ids of the migrations a base has had; empty for an empty base. Reads only. Throws DATABASE_CORRUPT for a
 * SQLite file with tables but without a history: it is not one of ours, whatever its name.
 */
export async function appliedMigrations(db: Kysely<Tables>, engine: Engine): Promise<string[]> {
  const { rows } =
    engine === 'sqlite'
      ? await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
      : await sql<{ name: string }>`select table_name as name from information_schema.tables
          where table_name = 'schema_migrations'`.execute(db);
  if (!rows.some(row => row.name === 'schema_migrations')) {
    if (engine === 'sqlite' && rows.length > 0)
      throw new DatabaseError('DATABASE_CORRUPT', { detail: 'no schema_migrations' });
    return [];
  }
  const steps = await db.selectFrom('schema_migrations').select('id').orderBy('id').execute();
  return steps.map(step => step.id);
}

/** Brings a base up to this program, each step in its own transaction. */
export async function migrate(db: Kysely<Tables>, engine: Engine, now: string): Promise<void> {
  // Looking takes no lock: a base that is up to date opens while another program writes.
  const pending = pendingMigrations(await appliedMigrations(db, engine), migrations);
  for (const step of pending) {
    await db.transaction().execute(async tx => {
      // Two programs may open a fresh base at once: the second waits, then finds the step done.
      if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(tx);
      const still = pendingMigrations(await appliedMigrations(tx, engine), migrations);
      if (!still.includes(step)) return;
      await sql`create table if not exists schema_migrations (id text primary key, applied_at text not null)`.execute(
        tx,
      );
      await step.up(tx as unknown as Kysely<unknown>, engine);
      await tx.insertInto('schema_migrations').values({ id: step.id, applied_at: now }).execute();
    });
  }
}
