import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSession } from '../../electron/core/session/session';
import { browserName } from '../../shared/domain/sign-in/browser-name';
import { aCore, anOffice, type Client, ENGINES, PASSWORD, type TestCore } from '../support/core';
import { hire } from '../support/hire';

const START = Date.parse('2026-11-20T09:00:00Z');
const HOUR = 60 * 60_000;
const UNAUTHORIZED = { code: 'UNAUTHORIZED' };

describe.each(ENGINES)('sessions on %s', engine => {
  let now = START;
  let test: TestCore;
  /** Another program over the same base. */
  let other: TestCore;
  let head: Client;
  beforeEach(async () => {
    now = START;
    test = await aCore(engine, { instant: () => now });
    ({ head } = await anOffice(test));
    await hire(head, {
      login: 'clerk',
      name: 'Приёмщик',
      roles: ['registrar'],
      password: PASSWORD,
      executorId: null,
    });
    other = await aCore(engine, { instant: () => now, dataDir: test.dataDir, url: test.url });
  });
  afterEach(async () => {
    await other.close();
    await test.close();
  });

  const enter = async (program: TestCore, login: string, words = 'desk') => {
    const client = program.client(openSession(null, words, { door: 'browser', words }));
    await client.session.signIn({ login, password: PASSWORD });
    return client;
  };
  const places = async (client: Client) => (await client.sessions.list()).map(({ place }) => place).sort();

  it('are listed over all programs: for a head the office’s, for others their own', async () => {
    const clerk = await enter(other, 'clerk', 'Firefox, Linux (10.0.0.7)');
    await enter(test, 'clerk', 'at the window');
    expect(await places(clerk)).toEqual(['Firefox, Linux (10.0.0.7)', 'at the window']);
    expect(await places(head)).toEqual(['', 'Firefox, Linux (10.0.0.7)', 'at the window']);
    const [own] = (await clerk.sessions.list()).filter(session => session.current);
    expect(own).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      login: 'clerk',
      name: 'Приёмщик',
      door: 'browser',
      place: 'Firefox, Linux (10.0.0.7)',
      openedAt: new Date(START).toISOString(),
      seenAt: new Date(START).toISOString(),
      current: true,
      own: true,
    });
  });

  it('leave the list when they sign out', async () => {
    const clerk = await enter(test, 'clerk');
    await clerk.session.signOut();
    await expect.poll(() => places(head)).toEqual(['']);
  });

  it('are gone from the list when their program closes', async () => {
    await enter(other, 'clerk');
    await other.close();
    expect(await places(head)).toEqual(['']);
    other = await aCore(engine, { instant: () => now, dataDir: test.dataDir, url: test.url });
  });

  it('ended by the head are over at once here, and at the next call in another program', async () => {
    const here = await enter(test, 'clerk', 'here');
    const there = await enter(other, 'clerk', 'there');
    for (const { id, own } of await head.sessions.list()) if (!own) await head.sessions.end({ id });
    await expect(here.appeals.list({ view: 'all' })).rejects.toMatchObject(UNAUTHORIZED);
    now += 1_000;
    await expect(there.appeals.list({ view: 'all' })).rejects.toMatchObject(UNAUTHORIZED);
    expect((await there.session.status()).state).toBe('signed-out');
    expect(other.core.deps.keys.isUnlocked((await head.session.status()).office?.id ?? '')).toBe(false);
    const { items } = await head.journal.list({ type: 'SESSION_ENDED' });
    expect(items.map(row => row.data)).toEqual(Array(2).fill({ login: 'clerk', door: 'browser' }));
  });

  it('are ended by who may see them, and by nobody else', async () => {
    const clerk = await enter(test, 'clerk');
    const [heads] = (await head.sessions.list()).filter(session => session.own);
    await expect(clerk.sessions.end({ id: heads?.id ?? '' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await enter(other, 'clerk', 'forgotten');
    const [forgotten] = (await clerk.sessions.list()).filter(session => !session.current);
    await clerk.sessions.end({ id: forgotten?.id ?? '' });
    expect(await places(clerk)).toEqual(['desk']);
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    [
      'a new password from the head',
      id => head.staff.resetPassword({ userId: id, password: 'temporary 42' }),
    ],
    ['taking the sign-in away', id => head.staff.removeUser({ userId: id })],
  ])('of another program end by %s', async (_name, act) => {
    const there = await enter(other, 'clerk');
    const id = (await head.staff.users()).find(user => user.login === 'clerk')?.id ?? '';
    await act(id);
    now += 1_000;
    await expect(there.appeals.list({ view: 'all' })).rejects.toMatchObject(UNAUTHORIZED);
  });

  it('end in other programs by an own new password, and this one works on', async () => {
    const here = await enter(test, 'clerk');
    const there = await enter(other, 'clerk');
    await here.session.changePassword({ oldPassword: PASSWORD, newPassword: 'battery staple 7' });
    now += 1_000;
    await expect(there.appeals.list({ view: 'all' })).rejects.toMatchObject(UNAUTHORIZED);
    expect((await here.appeals.list({ view: 'all' })).items).toEqual([]);
  });

  it('end after twelve hours, work or not', async () => {
    const clerk = await enter(test, 'clerk');
    for (let hour = 0; hour < 12; hour += 1) {
      now += HOUR;
      await clerk.appeals.list({ view: 'all' });
    }
    now += 1;
    await expect(clerk.appeals.list({ view: 'all' })).rejects.toMatchObject(UNAUTHORIZED);
  });

  it('say when they were last used, to the minute', async () => {
    const clerk = await enter(test, 'clerk');
    now += 5 * 60_000;
    await clerk.appeals.list({ view: 'all' });
    await expect
      .poll(async () => (await head.sessions.list()).find(({ login }) => login === 'clerk')?.seenAt)
      .toBe(new Date(now).toISOString());
  });

  it('that a killed program left are not shown after a day, and are removed by the next sign-in', async () => {
    const clerk = await enter(other, 'clerk', 'killed');
    now += 13 * HOUR;
    const again = await enter(test, 'head', 'now');
    expect(await places(again)).toEqual(['now']);
    await expect(clerk.appeals.list({ view: 'all' })).rejects.toMatchObject(UNAUTHORIZED);
  });
});

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36',
    'Chrome, Windows',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 YaBrowser/24.7 Safari/537.36', 'Yandex, Windows'],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36 Edg/126.0', 'Edge, Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox, Linux'],
  ['Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1', 'Safari, iOS'],
  ['<script>alert(1)</script>', '?'],
  ['', '?'],
])('names the browser %j as %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
