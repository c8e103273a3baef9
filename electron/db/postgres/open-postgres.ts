import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type Database, DatabaseError, type DatabaseErrorCode } from '../database';
import { migrate } from '../migrate';
import type { Tables } from '../tables';
import { postgresSearchIndex } from './search-index';

const INT8 = 20;
const NUMERIC = 1700;
/** Counts fit a double for ever here; as strings they would not compare equal to SQLite's. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 || oid === NUMERIC
      ? Number
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

function postgresErrorCode(error: unknown): DatabaseErrorCode | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  switch (error.code) {
    case '53100':
      return 'DISK_FULL';
    case '25006':
      return 'READ_ONLY';
    case '40P01':
    case '55P03':
      return 'BUSY';
    case 'XX001':
    case 'XX002':
      return 'DATABASE_CORRUPT';
    default:
      return null;
  }
}

/** Opens a PostgreSQL base and brings it up to this program. Throws DatabaseError as openSqlite does. */
export async function openPostgres(url: string, now: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 8, types });
  // An idle connection that the server ends must not end the program.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db, 'postgres', now);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    engine: 'postgres',
    read: db,
    async write(work) {
      try {
        return await db.transaction().execute(work);
      } catch (error) {
        const code = postgresErrorCode(error);
        if (code) throw new DatabaseError(code, { cause: error });
        throw error;
      }
    },
    search: postgresSearchIndex,
    checkIntegrity: async () => [],
    copyTo: null,
    close: () => db.destroy(),
  };
}
