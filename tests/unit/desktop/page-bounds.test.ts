import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { answerAppRequest } from '../../../electron/security/app-protocol';
import { denyNavigation } from '../../../electron/security/navigation';
import { denyNetwork } from '../../../electron/security/offline';
import { denyPermissions } from '../../../electron/security/permissions';

const electron = vi.hoisted(() => ({ handlers: new Map<string, (...given: unknown[]) => void>() }));
vi.mock('electron', () => ({
  app: { on: (name: string, handler: () => void) => electron.handlers.set(name, handler) },
  protocol: {},
  shell: { openExternal: async () => undefined },
}));

describe('a page', () => {
  let contents: EventEmitter & { open?: (asked: { url: string }) => unknown };
  beforeAll(() => {
    contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler(handler: (asked: { url: string }) => unknown) {
        contents.open = handler;
      },
    });
    denyNavigation();
    electron.handlers.get('web-contents-created')?.({}, contents);
  });

  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'])(
    'is kept in place: %s',
    name => {
      const preventDefault = vi.fn();
      contents.emit(name, { preventDefault });
      expect(preventDefault).toHaveBeenCalledOnce();
    },
  );

  test('opens no window', () => {
    expect(contents.open?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
  });
});

type Session = Parameters<typeof denyNetwork>[0] & Parameters<typeof denyPermissions>[0];

test.each(['http', 'https', 'ws', 'wss', 'ftp', 'file'])('no request by %s leaves', scheme => {
  const asked: { urls: readonly string[]; answer: unknown }[] = [];
  const webRequest = {
    onBeforeRequest(
      { urls }: { urls: string[] },
      listen: (details: object, say: (as: unknown) => void) => void,
    ) {
      listen({}, answer => asked.push({ urls, answer }));
    },
  };
  denyNetwork({ webRequest } as unknown as Session);
  expect(asked).toEqual([{ urls: expect.arrayContaining([`${scheme}://*/*`]), answer: { cancel: true } }]);
});

describe('permissions', () => {
  const asked = new Map<string, (...given: never[]) => unknown>();
  const keep = (name: string) => (handler: ((...given: never[]) => unknown) | null) => {
    if (handler === null) asked.delete(name);
    else asked.set(name, handler);
  };
  beforeAll(() =>
    denyPermissions({
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
    } as unknown as Session),
  );
  const call = (name: string, ...given: unknown[]): unknown =>
    Reflect.apply(asked.get(name) ?? expect.fail(), undefined, given);

  test.each([
    ['media', 'app://reception/', false],
    ['clipboard-sanitized-write', 'app://reception/', true],
    ['clipboard-sanitized-write', 'https://example.org/', false],
  ])('%s of %s, asked for and looked at: %s', (permission, origin, given) => {
    const answers: unknown[] = [];
    call('request', {}, permission, (answer: unknown) => answers.push(answer), { requestingUrl: origin });
    expect([answers, call('check', {}, permission, origin)]).toEqual([[given], given]);
  });

  test('no device is given', () => {
    expect(call('device', { deviceType: 'hid' })).toBe(false);
  });
});

describe('app://', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reception-page-'));
  beforeAll(() => {
    for (const name of ['index.html', 'notes.ts']) writeFileSync(join(folder, name), 'ours');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['GET', 'app://reception/index.html', 200],
    ['GET', 'app://reception/', 200],
    ['GET', 'app://evil/index.html', 404],
    ['POST', 'app://reception/index.html', 405],
    ['GET', 'app://reception/notes.ts', 404],
    ['GET', 'app://reception/%2e%2e%2f%2e%2e%2fREADME.md', 404],
    ['GET', 'app://reception/absent.js', 404],
  ])('%s %s is answered with %i and the policy', async (method, address, status) => {
    const answer = await answerAppRequest(folder, method, address);
    expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([
      status,
      expect.stringContaining("default-src 'none'"),
    ]);
  });
});
