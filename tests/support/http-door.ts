import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '../../electron/core/core';
import { type HttpHost, type HttpHostOptions, openHttpHost } from '../../electron/hosts/http-host';
import { rememberingLog, tinyRouter } from './tiny-router';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}
export interface Ask {
  readonly method?: string;
  /** As it goes on the wire: nothing is normalised, so that an attack arrives as it was sent. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** The office server over a router of tests, in a folder of its own, with a page of two files. */
export interface HttpDoor {
  readonly host: HttpHost;
  readonly dataDir: string;
  readonly rendererDir: string;
  readonly log: ReturnType<typeof rememberingLog>;
  readonly ended: Session[];
  ask(ask: Ask): Promise<Answer>;
  /** A call as the page makes it. */
  call(path: string, input?: unknown, cookie?: string): Promise<Answer>;
  close(): Promise<void>;
}

export function cookieOf(answer: Answer): string | null {
  const [header] = answer.headers['set-cookie'] ?? [];
  return header?.split(';')[0] ?? null;
}

function send(port: number, { method = 'GET', path, headers, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, response => {
      const chunks: Buffer[] = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

export async function openHttpDoor(options: Partial<HttpHostOptions> = {}): Promise<HttpDoor> {
  const root = await mkdtemp(join(tmpdir(), 'reception-http-'));
  const dataDir = join(root, 'data');
  const rendererDir = join(root, 'page');
  await mkdir(join(rendererDir, 'assets'), { recursive: true });
  await mkdir(dataDir);
  await writeFile(join(rendererDir, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(rendererDir, 'assets', 'app-1.js'), 'export {};');
  await writeFile(join(root, 'secret.txt'), 'SECRET');
  const log = rememberingLog();
  const ended: Session[] = [];
  const host = await openHttpHost({
    router: tinyRouter,
    log,
    dataDir,
    rendererDir,
    onSessionEnd: session => {
      session.actor = null;
      ended.push(session);
    },
    ...options,
  });
  const ask = (asked: Ask) => send(host.port, asked);
  return {
    host,
    dataDir,
    rendererDir,
    log,
    ended,
    ask,
    call: (path, input, cookie) =>
      ask({
        method: 'POST',
        path: `/rpc${path}`,
        headers: {
          'content-type': 'application/json',
          'x-reception': '1',
          ...(cookie === undefined ? {} : { cookie }),
        },
        body: JSON.stringify(input === undefined ? {} : { json: input }),
      }),
    async close() {
      await host.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
