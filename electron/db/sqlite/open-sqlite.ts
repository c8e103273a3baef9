import { access, chmod, constants, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely';
import { type Database, DatabaseError } from '../database';
import { appliedMigrations, migrate, pendingMigrations } from '../migrate';
import { migrations } from '../migrations';
import type { Tables } from '../tables';
import { SqliteConnection, SqliteDriver } from './driver';
import { sqlitePersonIndex } from './person-index';
import { sqliteSearchIndex } from './search-index';

export const SQLITE_FILE = 'reception.db';
const READERS = 3;

/** Kysely takes SQLite for one connection and would let one reader in at a time; the driver hands several out. */
class PooledSqliteAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

function kysely(openAll: () => Promise<SqliteConnection[]>): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PooledSqliteAdapter(),
      createDriver: () => new SqliteDriver(openAll),
      createIntrospector: db => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A newer base must stay byte for byte as it was, so the look inside comes before any pragma that writes. */
async function refuseNewer(file: string): Promise<void> {
  // A reader of a WAL base makes -wal and -shm and cannot remove them again; what lies alone is read alone.
  const alone = !(await exists(`${file}-wal`)) && !(await exists(`${file}-shm`));
  const db = kysely(async () => [await SqliteConnection.open(file, alone ? 'untouched' : 'read-only')]);
  try {
    pendingMigrations(await appliedMigrations(db, 'sqlite'), migrations);
  } finally {
    await db.destroy();
  }
}

async function openWriter(file: string, busyTimeoutMs: number): Promise<SqliteConnection> {
  const connection = await SqliteConnection.open(file, 'create');
  // On a PC that several people share, others of the system have no business with the base.
  await chmod(file, 0o600).catch(() => undefined);
  // synchronous=FULL: an acknowledged appeal survives a power cut.
  await connection.exec(`pragma busy_timeout = ${busyTimeoutMs};`);
  await turnToWal(connection, busyTimeoutMs);
  await connection.exec(`
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma cache_size = -64000;
    pragma temp_store = memory;
    pragma secure_delete = on;
  `);
  return connection;
}

const WAL_RETRY_MS = 20;

/** SQLite waits for nobody while it turns a base to WAL, so of two programs that make one together one waits here. */
async function turnToWal(connection: SqliteConnection, busyTimeoutMs: number): Promise<void> {
  for (const from = Date.now(); ; ) {
    try {
      await connection.exec('pragma journal_mode = wal;');
      return;
    } catch (error) {
      const busy = error instanceof DatabaseError && error.code === 'BUSY';
      if (!busy || Date.now() - from > busyTimeoutMs) throw error;
      await new Promise(again => setTimeout(again, WAL_RETRY_MS));
    }
  }
}

async function openReader(file: string, busyTimeoutMs: number): Promise<SqliteConnection> {
  const connection = await SqliteConnection.open(file, 'read-only');
  await connection.exec(
    `pragma busy_timeout = ${busyTimeoutMs}; pragma query_only = on; pragma cache_size = -32000; pragma temp_store = memory;`,
  );
  return connection;
}

export interface SqliteOptions {
  /** How long a write waits for another program that is writing, in milliseconds; then BUSY. Default 10,000. */
  readonly busyTimeoutMs?: number;
}

/**
 * Opens (or makes) the base in a folder and brings it up to this program.
 * Throws DatabaseError: DATABASE_NEWER, DATABASE_CORRUPT, READ_ONLY, DISK_FULL, BUSY.
 */
export async function openSqlite(
  dataDir: string,
  now: string,
  { busyTimeoutMs = 10_000 }: SqliteOptions = {},
): Promise<Database> {
  const file = join(dataDir, SQLITE_FILE);
  await makeFolder(dirname(file));
  if (await exists(file)) await refuseNewer(file);
  const writer = kysely(async () => [await openWriter(file, busyTimeoutMs)]);
  try {
    await migrate(writer, 'sqlite', now);
  } catch (error) {
    await writer.destroy().catch(() => undefined);
    throw error;
  }
  const read = kysely(() =>
    Promise.all(Array.from({ length: READERS }, () => openReader(file, busyTimeoutMs))),
  );
  return {
    engine: 'sqlite',
    read,
    write: work => writer.transaction().execute(work),
    search: sqliteSearchIndex,
    persons: sqlitePersonIndex,
    // SQLite chooses the index of a foreign key by its columns.
    replan: async () => undefined,
    async clearFreed() {
      await writer.transaction().execute(async tx => {
        await sql`insert into case_tokens(case_tokens) values ('optimize')`.execute(tx);
        await sql`insert into person_tokens(person_tokens) values ('optimize')`.execute(tx);
      });
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(writer);
      if (rows[0]?.busy !== 0) throw new DatabaseError('BUSY');
    },
    async checkIntegrity() {
      // A connection of its own: FTS5 checks the file by the structure that a connection remembers from its last
      // search, and would find corruption where another connection has merged segments since.
      const fresh = kysely(async () => [await openReader(file, busyTimeoutMs)]);
      try {
        const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(fresh);
        return rows.map(row => row.integrity_check).filter(text => text !== 'ok');
      } finally {
        await fresh.destroy();
      }
    },
    async copyTo(copy) {
      const reader = await openReader(file, busyTimeoutMs);
      try {
        await reader.copyTo(copy);
      } finally {
        await reader.close();
      }
    },
    async close() {
      await read.destroy();
      await writer.destroy();
    },
  };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new DatabaseError(code === 'ENOSPC' ? 'DISK_FULL' : 'READ_ONLY', { cause: error });
  }
}
