import './node-globals';
import type { Log } from '../core/core';
import { type CoreOptions, createCore } from '../core/create-core';
import { startRounds } from '../core/start-rounds';
import { endSession } from '../hosts/end-session';
import { type HttpHostOptions, openHttpHost } from '../hosts/http-host';

export { HttpHostError } from '../hosts/http-host';
export { defaultDataDir } from './default-data-dir';

export interface ServeOptions
  extends Pick<HttpHostOptions, 'host' | 'port' | 'tls' | 'names'>,
    Pick<CoreOptions, 'passwordCost'> {
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
  const { dataDir, database, passwordCost, log } = options;
  const core = await createCore({
    dataDir,
    log,
    ...(database ? { database } : {}),
    ...(passwordCost ? { passwordCost } : {}),
  });
  try {
    const host = await openHttpHost({
      ...options,
      router: core.router,
      onSessionEnd: endSession(core.router, log),
    });
    const rounds = startRounds(core.deps);
    return {
      url: host.url,
      async close() {
        await host.close();
        await rounds.stop();
        await core.close();
      },
    };
  } catch (error) {
    await core.close();
    throw error;
  }
}
