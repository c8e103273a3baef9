import { DatabaseError, type DatabaseErrorCode } from '../database';

/** A failure of SQLite with its symbolic code, `SQLITE_FULL`. */
export class SqliteFailure extends Error {
  constructor(
    readonly sqliteCode: string,
    message: string,
  ) {
    super(message);
    this.name = 'SqliteFailure';
  }
}

/** SQLite's code -> what a person can act on. */
const TOLD: Readonly<Record<string, DatabaseErrorCode>> = {
  SQLITE_FULL: 'DISK_FULL',
  SQLITE_READONLY: 'READ_ONLY',
  SQLITE_CANTOPEN: 'READ_ONLY',
  SQLITE_PERM: 'READ_ONLY',
  SQLITE_CORRUPT: 'DATABASE_CORRUPT',
  SQLITE_NOTADB: 'DATABASE_CORRUPT',
  SQLITE_IOERR: 'DATABASE_FAILED',
  SQLITE_BUSY: 'BUSY',
  SQLITE_LOCKED: 'BUSY',
};

/** A DatabaseError where a person can act on it, whoever asked: readers fail as typed as the writer does. */
export function failure(error: Error): DatabaseError | SqliteFailure {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'SQLITE_ERROR';
  const cause = new SqliteFailure(code, error.message);
  const told = TOLD[code];
  return told ? new DatabaseError(told, { cause }) : cause;
}
