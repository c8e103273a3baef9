import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { Core } from '../../electron/core/create-core';
import { openSession } from '../../electron/core/session/session';
import { endSession } from '../../electron/hosts/end-session';
import { openHttpHost } from '../../electron/hosts/http-host';
import { createIpcHost } from '../../electron/hosts/ipc-host';
import type { contract } from '../../shared/contract';
import { silentLog } from './core';

export type DoorClient = ContractRouterClient<typeof contract>;

/** One way into the same core. Every `client` is a person of their own. */
export interface Door {
  client(): DoorClient;
  close(): Promise<void>;
}

/** The router itself, as the command line and tests use it. */
export async function directDoor(core: Core): Promise<Door> {
  return {
    client: () =>
      createRouterClient(core.router, { context: { session: openSession(), requestId: randomUUID() } }),
    close: async () => undefined,
  };
}

/** A window's message port. */
export async function portDoor(core: Core): Promise<Door> {
  const host = createIpcHost({
    router: core.router,
    log: silentLog,
    onSessionEnd: endSession(core.router, silentLog),
  });
  const channels: MessageChannel[] = [];
  return {
    client() {
      const channel = new MessageChannel();
      channels.push(channel);
      host.mount(channel.port2, null);
      channel.port1.start();
      return createORPCClient(new PortLink({ port: channel.port1 }));
    },
    async close() {
      for (const { port1 } of channels) port1.close();
    },
  };
}

/** The office server, by a browser that keeps its cookie. */
export async function httpDoor(core: Core): Promise<Door> {
  const root = mkdtempSync(join(tmpdir(), 'reception-door-'));
  mkdirSync(join(root, 'page'));
  writeFileSync(join(root, 'page/index.html'), '<!doctype html>');
  const host = await openHttpHost({
    router: core.router,
    log: silentLog,
    dataDir: root,
    rendererDir: join(root, 'page'),
    onSessionEnd: endSession(core.router, silentLog),
  });
  return {
    client() {
      let cookie = '';
      return createORPCClient(
        new FetchLink({
          url: `${host.url}/rpc`,
          headers: () => ({ 'x-reception': '1', ...(cookie ? { cookie } : {}) }),
          async fetch(request, init) {
            const answer = await fetch(request, init);
            const given = answer.headers.getSetCookie()[0];
            if (given) cookie = given.split(';')[0] ?? '';
            return answer;
          },
        }),
      );
    },
    async close() {
      await host.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** How a call ended: its answer, or the code and data of its refusal. What no contract names has one code. */
export type Outcome = { ok: unknown } | { code: string; data: unknown; message?: string };

/** Waits for a call and takes from it what must be the same behind every door. */
export async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  try {
    return { ok: await call };
  } catch (error) {
    if (!(error instanceof ORPCError)) return { code: 'INTERNAL_SERVER_ERROR', data: null };
    return { code: error.code, data: error.data, message: error.message };
  }
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** A status code is random, as it must be. */
const STATUS_CODE = /"statusCode":"[2-9A-Y]{12}"/g;
/** A recovery sheet is random, as it must be. */
const SHEET = /"recovery":\{"secret":"AGE-SECRET-KEY-1[0-9A-Z]{58}","check":"\d{8}"\}/g;

/** The same value with ids by the order in which they appear, so that two bases can be compared. */
export function withoutIds(value: unknown, seen: Map<string, string>): unknown {
  const plain = JSON.stringify(value ?? null)
    .replace(SHEET, '"recovery":"of each office its own"')
    .replace(STATUS_CODE, '"statusCode":"of each receipt its own"');
  const text = plain.replace(UUID, id => {
    const known = seen.get(id) ?? `id-${seen.size + 1}`;
    seen.set(id, known);
    return known;
  });
  return JSON.parse(text);
}
