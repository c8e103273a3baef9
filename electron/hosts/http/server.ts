import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { join } from 'node:path';
import type { Log, Session } from '../../core/core';
import type { MountedRouter } from '../ipc-host';
import { answerJson, refuse } from './answer';
import { readToken } from './cookies';
import { answerDownload } from './downloads';
import { HttpHostError, listen } from './listen';
import { isLoopback, isOurHost, isOurOrigin, refuseChange, type ServedAt } from './request-guards';
import { createRpc } from './rpc';
import { createSessions } from './sessions';
import { answerPage } from './static-files';
import { createUploads } from './uploads';

export interface HttpHostOptions {
  readonly router: MountedRouter;
  readonly log: Log;
  /** Folder of the office's data; uploads wait in its `tmp`. */
  readonly dataDir: string;
  /** Folder of the built page. */
  readonly rendererDir: string;
  /** Default 127.0.0.1; anything but loopback needs `tls`. */
  readonly host?: string;
  /** 0 = any free port. */
  readonly port?: number;
  /** PEM texts. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Names of this machine in the office's network. */
  readonly names?: readonly string[];
  /** Largest upload in bytes. */
  readonly uploadLimit?: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
  readonly onSessionEnd?: (session: Session) => void;
}

export interface HttpHost {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const SWEEP_EVERY_MS = 60_000;

/**
 * The door of the office server: the router over HTTP, and the page beside it.
 * Throws HttpHostError: PORT_IN_USE, PORT_FORBIDDEN, HOST_UNKNOWN, TLS_REQUIRED, TLS_INVALID.
 */
export async function openHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  const { router, log, rendererDir, tls, host = '127.0.0.1' } = options;
  if (!isLoopback(host) && tls === undefined) throw new HttpHostError('TLS_REQUIRED', { host });
  const uploads = createUploads({
    folder: join(options.dataDir, 'tmp'),
    ...(options.uploadLimit === undefined ? {} : { limit: options.uploadLimit }),
  });
  await uploads.sweep();
  const forget = (session: Session): void => {
    uploads.forget(session).catch(() => log.error('upload-not-removed', { session: session.id }));
  };
  const sessions = createSessions({
    now: options.now ?? (() => performance.now()),
    onActorChange: forget,
    onSessionEnd: session => {
      forget(session);
      options.onSessionEnd?.(session);
    },
  });
  const answerCall = createRpc({ router, sessions, log, secure: tls !== undefined });

  async function answer(request: IncomingMessage, response: ServerResponse, at: ServedAt): Promise<void> {
    if (!isOurHost(request.headers.host, at)) return refuse(response, { status: 421, code: 'FOREIGN_HOST' });
    const target = request.url ?? '';
    const mark = target.indexOf('?');
    const path = mark < 0 ? target : target.slice(0, mark);
    const query = new URLSearchParams(mark < 0 ? '' : target.slice(mark));

    if (path === '/rpc' || path.startsWith('/rpc/')) {
      const refusal = refuseChange(request, at);
      return refusal ? refuse(response, refusal) : answerCall(request, response, path);
    }
    if (path === '/uploads') {
      const refusal = refuseChange(request, at);
      if (refusal) return refuse(response, refusal);
      const session = sessions.find(readToken(request.headers.cookie));
      return uploads.answerUpload(request, response, session, query.get('name') ?? '');
    }
    if (path.startsWith('/files/')) {
      if (request.method !== 'GET') {
        return answerJson(response, 405, { code: 'METHOD_NOT_ALLOWED' }, { allow: 'GET' });
      }
      if (!isOurOrigin(request.headers, at)) return refuse(response, { status: 403, code: 'FOREIGN_ORIGIN' });
      const session = sessions.find(readToken(request.headers.cookie));
      return answerDownload(response, session, path.slice('/files/'.length));
    }
    return answerPage(request, response, rendererDir, path);
  }

  let at: ServedAt = { scheme: tls ? 'https' : 'http', host, port: 0, names: options.names ?? [] };
  const listener: RequestListener = (request, response) => {
    answer(request, response, at).catch(error => {
      // A visitor who goes away in the middle is no event; everything else is.
      if (!request.destroyed || !response.destroyed) {
        log.error('request-failed', { name: error instanceof Error ? error.name : 'unknown' });
      }
      if (response.headersSent) response.destroy();
      else refuse(response, { status: 500, code: 'INTERNAL_SERVER_ERROR' });
    });
  };
  const server = makeServer(tls, listener);
  const port = await listen(server, host, options.port ?? 0);
  at = { ...at, port };
  const sweeping = setInterval(sessions.sweep, SWEEP_EVERY_MS).unref();

  return {
    url: `${at.scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    async close() {
      clearInterval(sweeping);
      sessions.close();
      await new Promise<void>(done => {
        server.close(() => done());
        server.closeAllConnections();
      });
      await uploads.sweep();
    },
  };
}

function makeServer(tls: HttpHostOptions['tls'], listener: RequestListener): Server {
  const limits = { maxHeaderSize: 16 * 1024, headersTimeout: 20_000, requestTimeout: 30 * 60_000 };
  if (tls === undefined) return createServer(limits, listener);
  try {
    return createTlsServer({ ...limits, ...tls, minVersion: 'TLSv1.2' }, listener);
  } catch {
    throw new HttpHostError('TLS_INVALID', {});
  }
}
