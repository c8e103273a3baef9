import type { Kysely, Transaction } from 'kysely';
import type { PersonIndex } from './person-index';
import type { SearchIndex } from './search-index';
import type { Tables } from './tables';

/** Queries that only read. On SQLite these run on read-only connections: a stray write fails. */
export type ReadDb = Kysely<Tables>;
/** An open write transaction. Inside one, never use the reader: it cannot see what is not committed. */
export type WriteTx = Transaction<Tables>;

export interface Database {
  readonly engine: 'sqlite' | 'postgres';
  readonly read: ReadDb;
  /** Runs `work` in one write transaction; throwing rolls everything back. */
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
  readonly search: SearchIndex;
  readonly persons: PersonIndex;
  /**
   * For a transaction that writes much: lets the engine think again how to find rows, now that there are many.
   * PostgreSQL plans the check of a foreign key once a session; made over an empty table, the plan reads every
   * row of the office.
   */
  replan(tx: WriteTx): Promise<void>;
  /**
   * Clears the base's files of what was deleted: tokens that the index only struck out, the write-ahead log. SQLite
   * overwrites deleted rows by itself (`secure_delete`); PostgreSQL is asked to reclaim their space and may leave bytes
   * in its files until they are used again. Throws BUSY while another program reads the log.
   */
  clearFreed(): Promise<void>;
  /** The engine's own integrity check; empty when all is well. */
  checkIntegrity(): Promise<string[]>;
  /** Copies the whole base into a new file while people work; null where the engine has a tool of its own (pg_dump). */
  readonly copyTo: ((file: string) => Promise<void>) | null;
  close(): Promise<void>;
}

export type DatabaseErrorCode =
  | 'DATABASE_NEWER'
  | 'DATABASE_CORRUPT'
  | 'DISK_FULL'
  | 'READ_ONLY'
  | 'FOLDER_MISSING'
  | 'BUSY'
  | 'DATABASE_FAILED';

/** A failure of the base that people can act on; the driver's own message stays in `cause`. */
export class DatabaseError extends Error {
  constructor(
    readonly code: DatabaseErrorCode,
    options?: { cause?: unknown; detail?: string },
  ) {
    super(options?.detail ? `${code}: ${options.detail}` : code, { cause: options?.cause });
    this.name = 'DatabaseError';
  }
}
