import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { RPCHandler } from '@orpc/server/fetch';
import { browserName } from '../../../shared/domain/sign-in/browser-name';
import type { CallContext, Log, SessionPlace } from '../../core/core';
import { openSession } from '../../core/session/session';
import type { MountedRouter } from '../ipc-host';
import { opaqueErrors } from '../opaque-errors';
import { answerJson, refuse } from './answer';
import { goneCookie, readToken, tokenCookie } from './cookies';
import { readBody } from './request-guards';
import type { CookieChange, Sessions } from './sessions';

/** Longest body of a call; files go by /uploads. */
export const RPC_BODY_LIMIT = 1024 * 1024;

export interface RpcOptions {
  readonly router: MountedRouter;
  readonly sessions: Sessions;
  readonly log: Log;
  readonly secure: boolean;
}

function setCookie(change: CookieChange, secure: boolean): Record<string, string> {
  if (change === null) return {};
  return { 'set-cookie': change === 'drop' ? goneCookie(secure) : tokenCookie(change.set, secure) };
}

/** The other end of the connection. No header is asked: whoever sends one may write in it what they like. */
function deviceOf(request: IncomingMessage): string {
  return `address:${(request.socket.remoteAddress ?? '').replace(/^::ffff:/, '')}`;
}

/** Browser, system and address, in words of our own. */
function placeOf(request: IncomingMessage): SessionPlace {
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return { door: 'browser', words: `${browserName(request.headers['user-agent'] ?? '')} (${address})` };
}

/** Answers the calls of the contract under /rpc; the request has passed the guards of a change. */
export function createRpc({ router, sessions, log, secure }: RpcOptions) {
  const handler = new RPCHandler<CallContext>(router, { clientInterceptors: [opaqueErrors(log)] });

  return async function answerCall(request: IncomingMessage, response: ServerResponse, path: string) {
    if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? 'application/json')) {
      return refuse(response, { status: 415, code: 'JSON_ONLY' });
    }
    const body = await readBody(request, RPC_BODY_LIMIT);
    if (body === null) return refuse(response, { status: 413, code: 'PAYLOAD_TOO_LARGE' });

    const token = readToken(request.headers.cookie);
    const session = sessions.find(token) ?? openSession(null, deviceOf(request), placeOf(request));
    const { matched, response: answer } = await handler.handle(
      new Request(`http://core${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: new Uint8Array(body),
      }),
      { prefix: '/rpc', context: { session, requestId: randomUUID() } },
    );
    const cookie = setCookie(sessions.settle(token, session), secure);
    if (!matched) return answerJson(response, 404, { code: 'NOT_FOUND' }, cookie);
    const text = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/json',
      'content-length': text.length,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...cookie,
    });
    response.end(text);
  };
}
