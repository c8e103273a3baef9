import { access, chmod, constants, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely';
import { type Database, DatabaseError, type DatabaseErrorCode } from '../database';
import { appliedMigrations, migrate, pendingMigrations } from '../migrate';
import { migrations } from '../migrations';
import type { Tables } from '../tables';
import { SqliteConnection, SqliteDriver, SqliteFailure } from './driver';
import { sqliteSearchIndex } from './search-index';

export const SQLITE_FILE = 'reception.db';
const READERS = 3;

function kysely(openAll: () => Promise<SqliteConnection[]>): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new SqliteDriver(openAll),
      createIntrospector: db => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

/** SQLite's code -> what a person can act on. */
export function sqliteErrorCode(error: unknown): DatabaseErrorCode | null {
  if (!(error instanceof SqliteFailure)) return null;
  switch (error.sqliteCode) {
    case 'SQLITE_FULL':
      return 'DISK_FULL';
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
      return 'READ_ONLY';
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return 'DATABASE_CORRUPT';
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return 'BUSY';
    default:
      return null;
  }
}

/** Runs and turns SQLite's failures into typed ones; anything else passes through as it is. */
async function typed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = sqliteErrorCode(error);
    if (code) throw new DatabaseError(code, { cause: error });
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A newer base must stay byte for byte as it was, so the look inside comes before any pragma that writes. */
async function refuseNewer(file: string): Promise<void> {
  const db = kysely(async () => [await SqliteConnection.open(file, 'read-only')]);
  try {
    pendingMigrations(await appliedMigrations(db, 'sqlite'), migrations);
  } finally {
    await db.destroy();
  }
}

async function openWriter(file: string): Promise<SqliteConnection> {
  const connection = await SqliteConnection.open(file, 'create');
  // On a PC that several people share, others of the system have no business with the base.
  await chmod(file, 0o600).catch(() => undefined);
  // synchronous=FULL: an acknowledged appeal survives a power cut.
  await connection.exec(`
    pragma busy_timeout = 10000;
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma cache_size = -64000;
    pragma temp_store = memory;
    pragma secure_delete = on;
  `);
  return connection;
}

async function openReader(file: string): Promise<SqliteConnection> {
  const connection = await SqliteConnection.open(file, 'read-only');
  await connection.exec(
    'pragma busy_timeout = 10000; pragma query_only = on; pragma cache_size = -32000; pragma temp_store = memory;',
  );
  return connection;
}

/**
 * Opens (or makes) the base in a folder and brings it up to this program.
 * Throws DatabaseError: DATABASE_NEWER, DATABASE_CORRUPT, READ_ONLY, DISK_FULL, BUSY.
 */
export async function openSqlite(dataDir: string, now: string): Promise<Database> {
  const file = join(dataDir, SQLITE_FILE);
  await makeFolder(dirname(file));
  return typed(async () => {
    if (await exists(file)) await refuseNewer(file);
    const writer = kysely(async () => [await openWriter(file)]);
    try {
      await migrate(writer, 'sqlite', now);
    } catch (error) {
      await writer.destroy().catch(() => undefined);
      throw error;
    }
    const read = kysely(() => Promise.all(Array.from({ length: READERS }, () => openReader(file))));
    return {
      engine: 'sqlite',
      read,
      write: work => typed(() => writer.transaction().execute(work)),
      search: sqliteSearchIndex,
      async checkIntegrity() {
        const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(read);
        return rows.map(row => row.integrity_check).filter(text => text !== 'ok');
      },
      async close() {
        await read.destroy();
        await writer.destroy();
      },
    };
  });
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
