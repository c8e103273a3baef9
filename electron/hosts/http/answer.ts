import type { ServerResponse } from 'node:http';
import { PAGE_HEADERS } from '../../security/csp';
import type { Refusal } from './request-guards';

/** Answers with JSON that no cache keeps. */
export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    ...PAGE_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(text);
}

/** Turns a request away; the connection ends, so that nothing more of a long body is taken. */
export function refuse(response: ServerResponse, { status, code }: Refusal): void {
  const headers = status === 405 ? { allow: 'POST', connection: 'close' } : { connection: 'close' };
  answerJson(response, status, { code }, headers);
}
