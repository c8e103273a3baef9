import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { ServeOptions, serve } from '../../electron/workers/serve';
import { clockShift, moveClock } from './moved-clock';
import { leaksIn, sealedWordsIn } from './sealed-words';

const SHIFT = clockShift();
if (SHIFT !== 0) moveClock(SHIFT);

const ROOT = resolve(import.meta.dirname, '../..');

export interface OfficeServer {
  readonly url: string;
  readonly dataDir: string;
  /** What the server logged. */
  readonly events: string[];
}

export interface ServerOptions {
  readonly serverOptions: Partial<ServeOptions>;
  /** A folder whose copy is the data; null = begin empty. */
  readonly dataFrom: string | null;
}

/** The built office server over a data folder of its own, one for every test; `page.goto('/')` finds it. */
export const test = base.extend<ServerOptions & { server: OfficeServer }>({
  serverOptions: [{}, { option: true }],
  dataFrom: [null, { option: true }],
  server: async ({ serverOptions, dataFrom }, use) => {
    const built: { serve: typeof serve } = createRequire(import.meta.url)(join(ROOT, 'out/main/serve.cjs'));
    const dataDir = await mkdtemp(join(tmpdir(), 'reception-server-'));
    if (dataFrom !== null) await cp(dataFrom, dataDir, { recursive: true });
    const events: string[] = [];
    const told: string[] = [];
    const hear = (event: string, data: object = {}): void => {
      events.push(event);
      told.push(`${event} ${JSON.stringify(data)}`);
    };
    const log = { info: hear, error: hear };
    const server = await built.serve({
      dataDir,
      rendererDir: join(ROOT, 'out/renderer'),
      log,
      port: 0,
      ...serverOptions,
    });
    await use({ url: server.url, dataDir, events });
    await server.close();
    // What was told in the clear during the whole test, and what lies in the clear now.
    expect(sealedWordsIn(Buffer.from(told.join('\n'))), 'log').toEqual([]);
    expect(leaksIn(dataDir), 'data folder').toEqual([]);
    await rm(dataDir, { recursive: true, force: true });
  },
  baseURL: async ({ server }, use) => use(server.url),
  context: async ({ context }, use) => {
    if (SHIFT !== 0) await context.addInitScript(moveClock, SHIFT);
    await use(context);
  },
});
export { expect } from '@playwright/test';
