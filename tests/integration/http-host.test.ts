import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { RouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HttpHostError, openHttpHost } from '../../electron/hosts/http-host';
import { cookieOf, type HttpDoor, openHttpDoor } from '../support/http-door';
import { rememberingLog, tinyRouter } from '../support/tiny-router';

const MINUTE = 60_000;
let door: HttpDoor;
let now = 0;

beforeEach(async () => {
  now = 0;
  door = await openHttpDoor({ now: () => now, uploadLimit: 1000 });
});
afterEach(() => door.close());

const json = (answer: { body: Buffer }): unknown => JSON.parse(answer.body.toString());
const result = (answer: { body: Buffer }): unknown => {
  const parsed = json(answer);
  return typeof parsed === 'object' && parsed !== null && 'json' in parsed ? parsed.json : parsed;
};
const waiting = () => readdir(join(door.dataDir, 'tmp')).catch(() => []);

async function signIn(login = 'head', cookie?: string): Promise<string> {
  const token = cookieOf(await door.call('/test/signIn', { login }, cookie));
  if (token === null) throw new Error('no cookie');
  return token;
}
const upload = (cookie: string, body: string | Uint8Array, name = 'journal.csv') =>
  door.ask({
    method: 'POST',
    path: `/uploads?name=${encodeURIComponent(name)}`,
    headers: { 'x-reception': '1', 'content-type': 'text/csv', cookie },
    body,
  });

describe('calls', () => {
  test('the typed client of the page works over it', async () => {
    const client: RouterClient<typeof tinyRouter> = createORPCClient(
      new RPCLink({ url: `${door.host.url}/rpc`, headers: { 'x-reception': '1' } }),
    );
    expect(await client.test.add({ a: 2, b: 40 })).toMatchObject({ sum: 42 });
    await expect(client.test.refuse()).rejects.toMatchObject({ code: 'STALE', defined: true });
    await expect(client.test.askSave({ name: 'x' })).resolves.toEqual({ path: null, desktop: false });
  });

  test('a refusal of the contract is no fault of the server', async () => {
    const answer = await door.call('/test/refuse');
    expect([answer.status, result(answer)]).toMatchObject([409, { defined: true, code: 'STALE' }]);
    expect(door.log.events).toEqual([]);
  });

  test('an unexpected error is one opaque code with the request id; no value reaches page or log', async () => {
    const answer = await door.call('/test/explode', { secret: 'Ахметова' });
    expect(answer.status).toBe(500);
    expect(result(answer)).toEqual({
      defined: false,
      code: 'INTERNAL_SERVER_ERROR',
      status: 500,
      message: 'Internal error',
      data: { requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    expect(JSON.stringify(door.log.events)).not.toContain('Ахметова');
    expect(door.log.events).toMatchObject([
      { event: 'call-failed', data: { path: 'test.explode', name: 'Error' } },
    ]);
  });

  test('an output that breaks the contract does not leave', async () => {
    const answer = await door.call('/test/wrongOutput');
    expect([answer.status, answer.body.toString().includes('Ахметова')]).toEqual([500, false]);
  });

  test('unknown procedures, broken JSON and other content are refused', async () => {
    const headers = { 'x-reception': '1', 'content-type': 'application/json' };
    const post = { method: 'POST', path: '/rpc/test/add', headers };
    expect((await door.call('/nothing/here')).status).toBe(404);
    expect((await door.call('/__proto__')).status).toBe(404);
    expect((await door.ask({ ...post, body: '{"json":' })).status).toBe(400);
    const form = { ...headers, 'content-type': 'multipart/form-data; boundary=x' };
    expect((await door.ask({ ...post, headers: form, body: '--x--' })).status).toBe(415);
  });
});

describe('sessions', () => {
  test('nobody who only asks gets a cookie; who signs in gets one that scripts cannot read', async () => {
    expect((await door.call('/test/whoAmI')).headers['set-cookie']).toBeUndefined();
    const answer = await door.call('/test/signIn', { login: 'head' });
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^reception=[A-Za-z0-9_-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    const cookie = cookieOf(answer) ?? '';
    expect(result(await door.call('/test/whoAmI', undefined, cookie))).toEqual({ login: 'head', files: [] });
  });

  test('sessions know nothing of each other', async () => {
    const [a, b] = [await signIn('head'), await signIn('lawyer')];
    await door.call('/test/shelve', { name: 'a.csv', text: 'a' }, a);
    expect(result(await door.call('/test/whoAmI', undefined, a))).toEqual({
      login: 'head',
      files: ['shelf-1'],
    });
    expect(result(await door.call('/test/whoAmI', undefined, b))).toEqual({ login: 'lawyer', files: [] });
  });

  test('signing out takes the cookie away and ends the session', async () => {
    const cookie = await signIn();
    const answer = await door.call('/test/signOut', undefined, cookie);
    expect(answer.headers['set-cookie']).toEqual([
      'reception=; Max-Age=0; HttpOnly; SameSite=Strict; Path=/',
    ]);
    expect(result(await door.call('/test/whoAmI', undefined, cookie))).toEqual({ login: null, files: [] });
    expect(door.ended.length).toBe(1);
  });

  test.each([
    ['29 idle minutes are forgiven', [29], 'head'],
    ['31 idle minutes end it', [31], null],
    ['work keeps it alive', Array(20).fill(29), 'head'],
    ['twelve hours end it, work or not', Array(26).fill(29), null],
  ])('%s', async (_name, pauses: number[], login) => {
    const cookie = await signIn();
    let answer: unknown;
    for (const minutes of pauses) {
      now += minutes * MINUTE;
      answer = result(await door.call('/test/whoAmI', undefined, cookie));
    }
    expect(answer).toEqual({ login, files: [] });
    expect(door.ended.length).toBe(login === null ? 1 : 0);
  });
});

describe('files', () => {
  test('a file that waits is handed out with its name in Kazakh', async () => {
    const cookie = await signIn();
    await door.call('/test/shelve', { name: 'Тоқсан «III» 50%.csv', text: 'нәтиже' }, cookie);
    const answer = await door.ask({ path: '/files/shelf-1', headers: { cookie } });
    expect([answer.status, answer.body.toString()]).toEqual([200, 'нәтиже']);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition':
        'attachment; filename="______ _III_ 50_.csv"; filename*=UTF-8\'\'' +
        '%D0%A2%D0%BE%D2%9B%D1%81%D0%B0%D0%BD%20%C2%ABIII%C2%BB%2050%25.csv',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  test('a file of another session does not exist, and nobody outside has any', async () => {
    await door.call('/test/shelve', { name: 'a.csv', text: 'a' }, await signIn('head'));
    const cookie = await signIn('lawyer');
    expect((await door.ask({ path: '/files/shelf-1', headers: { cookie } })).status).toBe(404);
    expect((await door.ask({ path: '/files/shelf-1' })).status).toBe(401);
  });

  test('an upload waits on disk, can be read back, and is gone with the session', async () => {
    const cookie = await signIn();
    const answer = await upload(cookie, 'a;b\n1;2\n', '..\\..\\Журнал\u0000.csv');
    expect(json(answer)).toEqual({
      fileId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'Журнал.csv',
      size: 8,
      mime: 'text/csv',
    });
    const [id] = await waiting();
    expect((await door.ask({ path: `/files/${id}`, headers: { cookie } })).body.toString()).toBe(
      'a;b\n1;2\n',
    );
    await door.call('/test/signOut', undefined, cookie);
    await expect.poll(waiting).toEqual([]);
  });

  test('another person who signs in over a session does not inherit its files', async () => {
    const cookie = await signIn('head');
    await upload(cookie, 'a');
    const next = await signIn('lawyer', cookie);
    expect(result(await door.call('/test/whoAmI', undefined, next))).toEqual({ login: 'lawyer', files: [] });
  });

  test('an upload over the limit is refused, whether it says its length or not, and leaves nothing', async () => {
    const cookie = await signIn();
    expect((await upload(cookie, 'x'.repeat(1001))).status).toBe(413);
    const chunked = await door.ask({
      method: 'POST',
      path: '/uploads?name=a',
      headers: { 'x-reception': '1', cookie, 'transfer-encoding': 'chunked' },
      body: 'x'.repeat(5000),
    });
    expect([chunked.status, json(chunked)]).toEqual([413, { code: 'FILE_TOO_LARGE' }]);
    expect(await waiting()).toEqual([]);
  });

  test('nobody outside may upload', async () => {
    expect((await upload('reception=x', 'a')).status).toBe(401);
  });

  test('what a crashed run left is removed at the next start', async () => {
    await upload(await signIn(), 'personal data');
    const log = rememberingLog();
    const { dataDir, rendererDir } = door;
    const next = await openHttpHost({ router: tinyRouter, log, dataDir, rendererDir });
    expect(await waiting()).toEqual([]);
    await next.close();
  });
});

describe('the page', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/cases/42', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/app-1.js?x=1', 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/none.js', 404, 'application/json; charset=utf-8', 'no-store'],
  ])('GET %s answers %i', async (path, status, mime, cache) => {
    const answer = await door.ask({ path });
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      status,
      mime,
      cache,
    ]);
  });

  test('every page carries the policy', async () => {
    const { headers } = await door.ask({ path: '/' });
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "media-src blob:; font-src 'self'; connect-src 'self'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'; " +
        "base-uri 'none'; form-action 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  test('HEAD answers without a body; other methods are refused', async () => {
    const head = await door.ask({ method: 'HEAD', path: '/' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      expect((await door.ask({ method, path: '/' })).status).toBe(405);
    }
  });
});

describe('opening', () => {
  const open = (options: { host?: string; port?: number; tls?: { cert: string; key: string } }) =>
    openHttpHost({
      router: tinyRouter,
      log: rememberingLog(),
      dataDir: door.dataDir,
      rendererDir: door.rendererDir,
      ...options,
    });

  test.each([
    ['a port in use', () => ({ port: door.host.port }), 'PORT_IN_USE'],
    [
      'an address that is not ours',
      () => ({ host: '203.0.113.1', tls: { cert: '', key: '' } }),
      'HOST_UNKNOWN',
    ],
    ['the network without TLS', () => ({ host: '0.0.0.0' }), 'TLS_REQUIRED'],
    ['a certificate that is none', () => ({ tls: { cert: 'x', key: 'y' } }), 'TLS_INVALID'],
  ])('%s is a clear error', async (_name, options, code) => {
    await expect(open(options())).rejects.toSatisfy(e => e instanceof HttpHostError && e.code === code);
  });
});
