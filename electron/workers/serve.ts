import './node-globals';
import { scheduleBackups } from '../core/backup/schedule-backups';
import type { Log } from '../core/core';
import { createCore } from '../core/create-core';
import { endSession } from '../hosts/end-session';
import { type HttpHostOptions, openHttpHost } from '../hosts/http-host';

export { HttpHostError } from '../hosts/http-host';
export { defaultDataDir } from './default-data-dir';

export interface ServeOptions extends Pick<HttpHostOptions, 'host' | 'port' | 'tls' | 'names'> {
  /** Folder of the office's data. */
  readonly dataDir: string;
  /** Folder of the built page. */
  readonly rendererDir: string;
  readonly log: Log;
  readonly database?: { readonly kind: 'sqlite' } | { readonly kind: 'postgres'; readonly url: string };
}

/**
 * The office server: the same core and the same page over HTTP.
 * Throws what createCore throws (the base) and HttpHostError (the address).
 */
export async function serve(options: ServeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { dataDir, database, log } = options;
  const core = await createCore({ dataDir, log, ...(database ? { database } : {}) });
  try {
    const host = await openHttpHost({
      ...options,
      router: core.router,
      onSessionEnd: endSession(core.router, log),
    });
    const backups = scheduleBackups(core.deps);
    return {
      url: host.url,
      async close() {
        await host.close();
        await backups.stop();
        await core.close();
      },
    };
  } catch (error) {
    await core.close();
    throw error;
  }
}
