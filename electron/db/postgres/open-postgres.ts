import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { type Database, DatabaseError, type DatabaseErrorCode } from '../database';
import { migrate } from '../migrate';
import { type Tables, VOUCHED_TABLES } from '../tables';
import { postgresPersonIndex } from './person-index';
import { postgresSearchIndex } from './search-index';

/** Tables of what was sealed, or told words: what is deleted or written over in them has to leave the files. */
const FREED = ['cases', 'attachments', 'drafts', 'events', 'case_tokens', 'person_tokens', ...VOUCHED_TABLES];

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
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
    case '57P01':
    case '3D000':
    case '28P01':
      return 'DATABASE_FAILED';
    default:
      return null;
  }
}

/** A DatabaseError where a person can act on it, else the error itself. */
function typed(error: unknown): unknown {
  const code = postgresErrorCode(error);
  return code ? new DatabaseError(code, { cause: error }) : error;
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
    throw typed(error);
  }
  return {
    engine: 'postgres',
    read: db,
    async write(work) {
      try {
        return await db.transaction().execute(work);
      } catch (error) {
        throw typed(error);
      }
    },
    search: postgresSearchIndex,
    persons: postgresPersonIndex,
    async replan(tx) {
      await sql`discard plans`.execute(tx);
    },
    async clearFreed() {
      await sql`vacuum ${sql.join(FREED.map(name => sql.table(name)))}`.execute(db);
    },
    checkIntegrity: async () => [],
    copyTo: null,
    close: () => db.destroy(),
  };
}
