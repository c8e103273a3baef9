import { pathToFileURL } from 'node:url';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import sqlite3 from 'sqlite3';
import { DatabaseError } from '../database';
import { failure } from './failure';

/**
 * The only importer of npm `sqlite3` (ADR 0002). Its calls run on libuv's pool: readers are parallel and nothing
 * blocks the event loop.
 */
const STATEMENT_CACHE = 256;

type Row = Record<string, unknown>;
type RunResult = { changes: number; lastID: number };

/**
 * `untouched` reads the file alone and as if nobody could change it: no lock, no `-wal`, no `-shm` beside it.
 * Only for a base that has neither, which nobody has open.
 */
type OpenMode = 'read-write' | 'read-only' | 'untouched' | 'create';

const FLAGS: Readonly<Record<OpenMode, number>> = {
  'read-write': sqlite3.OPEN_READWRITE,
  'read-only': sqlite3.OPEN_READONLY,
  untouched: sqlite3.OPEN_READONLY | sqlite3.OPEN_URI,
  create: sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE,
};

/** The package's online back-up, which its own declarations leave out. */
interface OnlineBackup {
  readonly completed: boolean;
  readonly failed: boolean;
  step(pages: number, done: (error: Error | null) => void): void;
  finish(done: () => void): void;
}
interface WithBackup {
  backup(file: string, done: (error: Error | null) => void): OnlineBackup;
}
const COPY_RETRY_MS = 100;
const COPY_TRIES = 100;
/** How long closing waits for those who still use a connection. */
const LONGEST_GOODBYE_MS = 10_000;

/** One connection with its prepared statements. */
export class SqliteConnection implements DatabaseConnection {
  readonly #statements = new Map<string, sqlite3.Statement>();

  private constructor(private readonly db: sqlite3.Database) {}

  static open(file: string, mode: OpenMode): Promise<SqliteConnection> {
    const name = mode === 'untouched' ? `${pathToFileURL(file).href}?immutable=1` : file;
    return new Promise((resolve, reject) => {
      const db = new sqlite3.Database(name, FLAGS[mode], error =>
        error ? reject(failure(error)) : resolve(new SqliteConnection(db)),
      );
    });
  }

  /** Runs statements that need no parameters and answer nothing. */
  exec(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.db.exec(sql, error => (error ? reject(failure(error)) : resolve()));
    });
  }

  /**
   * Copies the base this connection reads into a new file, by SQLite's online back-up, in one step: under WAL that
   * holds a snapshot and stops no writer, where steps would begin anew after every write of another connection.
   */
  async copyTo(file: string): Promise<void> {
    const backup = await new Promise<OnlineBackup>((resolve, reject) => {
      const begun = (this.db as unknown as WithBackup).backup(file, error =>
        error ? reject(failure(error)) : resolve(begun),
      );
    });
    try {
      for (let tries = 0; !backup.completed; tries += 1) {
        if (tries > 0) await new Promise(wait => setTimeout(wait, COPY_RETRY_MS));
        await new Promise<void>((resolve, reject) => {
          backup.step(-1, error => {
            if (error && (backup.failed || tries >= COPY_TRIES)) reject(failure(error));
            else resolve();
          });
        });
        if (tries >= COPY_TRIES && !backup.completed) throw new DatabaseError('BUSY');
      }
    } finally {
      await new Promise<void>(resolve => backup.finish(() => resolve()));
    }
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = await this.#prepare(sql);
    const returnsRows = !/^\s*(insert|update|delete|replace)\b/i.test(sql) || /\breturning\b/i.test(sql);
    if (returnsRows) {
      const rows = await all(statement, parameters);
      return { rows: rows as R[] };
    }
    const { changes, lastID } = await run(statement, parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastID) };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }

  async close(): Promise<void> {
    for (const statement of this.#statements.values()) await finalize(statement);
    this.#statements.clear();
    await new Promise<void>((resolve, reject) => {
      this.db.close(error => (error ? reject(failure(error)) : resolve()));
    });
  }

  async #prepare(sql: string): Promise<sqlite3.Statement> {
    const known = this.#statements.get(sql);
    if (known) {
      this.#statements.delete(sql);
      this.#statements.set(sql, known);
      return known;
    }
    const statement = await new Promise<sqlite3.Statement>((resolve, reject) => {
      const prepared = this.db.prepare(sql, (error: Error | null) =>
        error ? reject(failure(error)) : resolve(prepared),
      );
    });
    this.#statements.set(sql, statement);
    if (this.#statements.size > STATEMENT_CACHE) {
      const oldest = this.#statements.entries().next().value;
      if (oldest) {
        this.#statements.delete(oldest[0]);
        await finalize(oldest[1]);
      }
    }
    return statement;
  }
}

// `all` steps to the end, so that a cached statement holds no read lock; `get` would.
function all(statement: sqlite3.Statement, parameters: readonly unknown[]): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    statement.all(parameters, (error: Error | null, rows: Row[]) =>
      error ? reject(failure(error)) : resolve(rows),
    );
  });
}

function run(statement: sqlite3.Statement, parameters: readonly unknown[]): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    statement.run(parameters, function (this: RunResult, error: Error | null) {
      if (error) reject(failure(error));
      else resolve({ changes: this.changes, lastID: this.lastID });
    });
  });
}

function finalize(statement: sqlite3.Statement): Promise<void> {
  return new Promise(resolve => statement.finalize(() => resolve()));
}

/** Hands connections out one user at a time; who comes later waits. */
export class SqliteDriver implements Driver {
  #free: SqliteConnection[] = [];
  readonly #waiting: ((connection: SqliteConnection) => void)[] = [];
  #all: SqliteConnection[] = [];
  #allFree: (() => void) | undefined;
  #closed = false;

  constructor(private readonly openAll: () => Promise<SqliteConnection[]>) {}

  async init(): Promise<void> {
    this.#all = await this.openAll();
    this.#free = [...this.#all];
  }

  acquireConnection(): Promise<SqliteConnection> {
    if (this.#closed) return Promise.reject(new Error('the base was closed'));
    const connection = this.#free.pop();
    if (connection) return Promise.resolve(connection);
    return new Promise(resolve => this.#waiting.push(resolve));
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (!(connection instanceof SqliteConnection)) throw new Error('foreign connection');
    const next = this.#waiting.shift();
    if (next) next(connection);
    else this.#free.push(connection);
    if (this.#free.length === this.#all.length) this.#allFree?.();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await execOn(connection, 'begin immediate');
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await execOn(connection, 'commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk already rolled back by itself; a second rollback must not hide the first error.
    await execOn(connection, 'rollback').catch(() => undefined);
  }

  /**
   * Closes every connection, when what was begun has come to its end: SQLite does not close a connection whose statement
   * somebody still steps through. Kysely lets nothing new begin.
   */
  async destroy(): Promise<void> {
    // Who asked before, and is on the way to a connection, gets it first.
    await new Promise(resolve => setImmediate(resolve));
    if (this.#free.length < this.#all.length) await this.#untilAllFree();
    this.#closed = true;
    for (const connection of this.#all) await connection.close();
    this.#all = [];
    this.#free = [];
  }

  #untilAllFree(): Promise<void> {
    return new Promise(resolve => {
      const enough = setTimeout(resolve, LONGEST_GOODBYE_MS);
      this.#allFree = () => {
        clearTimeout(enough);
        resolve();
      };
    });
  }
}

async function execOn(connection: DatabaseConnection, sql: string): Promise<void> {
  if (!(connection instanceof SqliteConnection)) throw new Error('foreign connection');
  await connection.exec(sql);
}
