import { CompiledQuery } from 'kysely';
import { pendingMigrations } from '../migrate';
import { migrations } from '../migrations';
import { SqliteConnection } from './driver';

/** A base that nobody has open, looked at without changing a byte of it. */
export interface SqliteCopy {
  rows(sql: string): Promise<Record<string, unknown>[]>;
  /** SQLite's own integrity check; empty when all is well. */
  checkIntegrity(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens a lone file. Throws DatabaseError DATABASE_CORRUPT where it is no base. */
export async function openCopy(file: string): Promise<SqliteCopy> {
  const connection = await SqliteConnection.open(file, 'untouched');
  const rows = async (sql: string) =>
    (await connection.executeQuery<Record<string, unknown>>(CompiledQuery.raw(sql))).rows;
  return {
    rows,
    async checkIntegrity() {
      const found = await rows('pragma integrity_check');
      return found.map(row => String(row.integrity_check)).filter(text => text !== 'ok');
    },
    close: () => connection.close(),
  };
}

/**
 * Takes the base in a folder out of the hands of everybody: folds its WAL into the file, so that the file alone
 * is the base. Throws DatabaseError BUSY while another program has it open.
 */
export async function settleBase(file: string): Promise<void> {
  const connection = await SqliteConnection.open(file, 'read-write');
  try {
    await connection.exec('pragma busy_timeout = 1000; pragma journal_mode = delete;');
  } finally {
    await connection.close();
  }
}

/** Throws DatabaseError DATABASE_NEWER where a base has had steps that this program does not know. */
export function refuseNewerHistory(applied: readonly string[]): void {
  pendingMigrations(applied, migrations);
}
