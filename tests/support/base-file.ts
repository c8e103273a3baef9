import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import pg from 'pg';
import { SQLITE_FILE } from '../../electron/db';
import { SqliteConnection } from '../../electron/db/sqlite/driver';
import type { TestCore } from './core';

/** A folder for one test's base; `remove` when it is done. */
export function aFolder(): { path: string; file: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'reception-base-'));
  return {
    path,
    file: join(path, SQLITE_FILE),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Every file of a folder with the hash of its bytes. */
export function bytesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isFile());
  return Object.fromEntries(
    entries
      .map(({ name }) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ])
      .sort(),
  );
}

/** Another program's connection to a SQLite file: knows nothing of ours. */
export async function outside<T>(
  file: string,
  work: (run: (sql: string, ...parameters: unknown[]) => Promise<Record<string, unknown>[]>) => Promise<T>,
): Promise<T> {
  const connection = await SqliteConnection.open(file, 'create');
  try {
    return await work(
      async (sql, ...parameters) =>
        (await connection.executeQuery<Record<string, unknown>>(CompiledQuery.raw(sql, parameters))).rows,
    );
  } finally {
    await connection.close();
  }
}

/** Changes a base behind the program's back: SQL alone, foreign keys not asked. */
export async function tamper(test: TestCore, ...statements: readonly string[]): Promise<void> {
  if (test.url === null) {
    await outside(join(test.dataDir, SQLITE_FILE), async run => {
      await run('pragma foreign_keys = off');
      for (const statement of statements) await run(statement);
    });
    return;
  }
  const client = new pg.Client({ connectionString: test.url });
  await client.connect();
  try {
    await client.query(`set session_replication_role = 'replica'`);
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
