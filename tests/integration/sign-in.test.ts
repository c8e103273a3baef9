import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rowsToChange } from '../../electron/core/session/find-person';
import { openSession } from '../../electron/core/session/session';
import {
  aCore,
  anAppeal,
  anExecutor,
  anOffice,
  type Client,
  ENGINES,
  PASSWORD,
  type TestCore,
} from '../support/core';
import { hire } from '../support/hire';

const START = Date.parse('2026-11-20T09:00:00Z');
const NEW = 'another horse 43';
const TEMPORARY = 'handed over 44';

describe.each(ENGINES)('signing in on %s', engine => {
  let now = START;
  let test: TestCore;
  let head: Client;
  const instant = () => now;

  beforeEach(async () => {
    now = START;
    test = await aCore(engine, { instant });
    ({ head } = await anOffice(test));
  });
  afterEach(() => test.close());

  const attempt = (login: string, password: string, device = 'desk-1') =>
    test.client(openSession(null, device)).session.signIn({ login, password });
  const wrong = (login: string, device?: string) =>
    attempt(login, 'wrong horse 42', device).then(
      () => 'ok',
      error => `${error.code} ${error.data?.seconds ?? ''}`.trim(),
    );
  const events = async () =>
    (await test.core.deps.db.read.selectFrom('events').select(['type', 'data']).orderBy('seq').execute()).map(
      ({ type, data }) => ({ type, ...JSON.parse(data) }),
    );
  const userId = async (login: string) =>
    (await head.staff.users()).find(user => user.login === login)?.id ?? '';

  describe('with wrong passwords', () => {
    it.each(['head', 'nobody'])('lets %s wait longer after each failure', async login => {
      const told = [];
      for (let n = 0; n < 3; n++) told.push(await wrong(login));
      for (let n = 0; n < 3; n++) {
        told.push(await wrong(login));
        now += 5_000 * 2 ** n;
        told.push(await wrong(login));
      }
      expect(told).toEqual([
        ...['WRONG_PASSWORD', 'WRONG_PASSWORD', 'WRONG_PASSWORD'],
        ...['TOO_SOON 5', 'WRONG_PASSWORD', 'TOO_SOON 10', 'WRONG_PASSWORD', 'TOO_SOON 20', 'WRONG_PASSWORD'],
      ]);
    });

    it('refuses the right password too before its time, and starts anew after it', async () => {
      for (let n = 0; n < 3; n++) await wrong('head');
      await expect(attempt('head', PASSWORD)).rejects.toMatchObject({
        code: 'TOO_SOON',
        data: { seconds: 5 },
      });
      now += 5_000;
      await attempt('head', PASSWORD);
      expect((await events()).at(-1)).toEqual({ type: 'SIGNED_IN', login: 'head', failed: 3 });
      expect([await wrong('head'), await wrong('head'), await wrong('head')]).toEqual(
        Array(3).fill('WRONG_PASSWORD'),
      );
    });

    it('keeps the delay over a restart', async () => {
      for (let n = 0; n < 3; n++) await wrong('head');
      const { dataDir, url } = test;
      await test.core.close();
      const again = await aCore(engine, { instant, dataDir, url });
      await expect(
        again.client().session.signIn({ login: 'head', password: PASSWORD }),
      ).rejects.toMatchObject({ code: 'TOO_SOON', data: { seconds: 5 } });
      await again.core.close();
      test = await aCore(engine, { instant, dataDir, url });
    });

    it('counts by device over all logins, and another device goes on', async () => {
      for (let n = 0; n < 10; n++) expect(await wrong(`login${n}`)).toBe('WRONG_PASSWORD');
      expect(await wrong('head')).toBe('TOO_SOON 5');
      expect(await wrong('head', 'desk-2')).toBe('WRONG_PASSWORD');
    });

    it('relieves the device of a user’s own failures only', async () => {
      for (let n = 0; n < 9; n++) await wrong(`login${n}`);
      await attempt('head', PASSWORD);
      expect([await wrong('a-1'), await wrong('a-2')]).toEqual(['WRONG_PASSWORD', 'TOO_SOON 5']);
    });

    it('stores nothing that was typed for a login', async () => {
      await wrong('my secret password');
      const rows = await test.core.deps.db.read.selectFrom('sign_in_failures').selectAll().execute();
      expect(rows.map(row => row.subject).sort()).toEqual([
        'device:desk-1',
        expect.stringMatching(/^unknown:[0-9a-f]{4}$/),
      ]);
    });
  });

  describe('with a password of one’s own', () => {
    it('changes it: the old one opens nothing, other sessions end, this one works on', async () => {
      const lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
      const other = test.client();
      await other.session.signIn({ login: 'lawyer', password: PASSWORD });
      await lawyer.client.session.changePassword({ oldPassword: PASSWORD, newPassword: NEW });
      expect((await lawyer.client.session.status()).state).toBe('signed-in');
      expect((await other.session.status()).state).toBe('signed-out');
      await expect(attempt('lawyer', PASSWORD)).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
      await attempt('lawyer', NEW);
      expect(await events()).toContainEqual({ type: 'PASSWORD_CHANGED', login: 'lawyer' });
    });

    it('asks for the old one and for another one', async () => {
      await expect(
        head.session.changePassword({ oldPassword: PASSWORD, newPassword: PASSWORD }),
      ).rejects.toMatchObject({ code: 'SAME_PASSWORD' });
      for (let n = 0; n < 3; n++)
        await expect(
          head.session.changePassword({ oldPassword: 'wrong horse 42', newPassword: NEW }),
        ).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
      await expect(
        head.session.changePassword({ oldPassword: PASSWORD, newPassword: NEW }),
      ).rejects.toMatchObject({ code: 'TOO_SOON' });
      await expect(
        test.client().session.changePassword({ oldPassword: PASSWORD, newPassword: NEW }),
      ).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    });

    it('finds nobody by an identity that was changed meanwhile, so that a late change is refused', async () => {
      const { read } = test.core.deps.db;
      const before = await read.selectFrom('users').selectAll().executeTakeFirstOrThrow();
      expect((await rowsToChange(read, before)).map(({ id }) => id)).toEqual([before.id]);
      await head.session.changePassword({ oldPassword: PASSWORD, newPassword: NEW });
      await expect(rowsToChange(read, before)).rejects.toMatchObject({ code: 'STALE' });
    });

    it('lets one of two changes at once win', async () => {
      const done = await Promise.allSettled(
        [NEW, 'a third horse 45'].map(newPassword =>
          head.session.changePassword({ oldPassword: PASSWORD, newPassword }),
        ),
      );
      expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = done.find(({ status }) => status === 'rejected');
      expect(lost).toMatchObject({ reason: { code: expect.stringMatching(/^(STALE|WRONG_PASSWORD)$/) } });
    });
  });

  describe('after a reset by the head', () => {
    let lawyer: { id: string; client: Client };
    beforeEach(async () => {
      lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
    });

    it('opens nothing with the temporary password but its change, then reads the cases', async () => {
      const { id } = await head.appeals.register(anAppeal({ executorId: lawyer.id }));
      await head.staff.resetPassword({ userId: await userId('lawyer'), password: TEMPORARY });
      await expect(lawyer.client.appeals.get({ id })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
      await expect(attempt('lawyer', PASSWORD)).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
      const desk = test.client();
      const again = (newPassword?: string) =>
        desk.session.signIn({
          login: 'lawyer',
          password: TEMPORARY,
          ...(newPassword ? { newPassword } : {}),
        });
      await expect(again()).rejects.toMatchObject({ code: 'MUST_CHANGE_PASSWORD' });
      expect((await desk.session.status()).state).toBe('signed-out');
      await expect(again(TEMPORARY)).rejects.toMatchObject({ code: 'SAME_PASSWORD' });
      await again(NEW);
      expect((await desk.appeals.get({ id })).text).toBe(anAppeal().text);
      await expect(attempt('lawyer', TEMPORARY)).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
      await attempt('lawyer', NEW);
      expect((await events()).map(({ type }) => type)).toEqual(
        expect.arrayContaining(['PASSWORD_RESET', 'PASSWORD_CHANGED']),
      );
    });

    it('is not for others, not for oneself, not for a stranger’s office', async () => {
      const id = await userId('lawyer');
      const headId = await userId('head');
      await expect(
        lawyer.client.staff.resetPassword({ userId: headId, password: TEMPORARY }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(head.staff.resetPassword({ userId: headId, password: TEMPORARY })).rejects.toMatchObject({
        code: 'OWN_SIGN_IN',
      });
      await expect(
        head.staff.resetPassword({ userId: '01a0c0de-0000-7000-8000-000000000000', password: TEMPORARY }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await hire(head, {
        login: 'admin',
        name: 'Администратор',
        roles: ['administrator'],
        password: PASSWORD,
        executorId: null,
      });
      const admin = test.client();
      await admin.session.signIn({ login: 'admin', password: PASSWORD });
      await expect(admin.staff.resetPassword({ userId: id, password: TEMPORARY })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    });

    it('gives no key to who had none', async () => {
      const id = await userId('lawyer');
      await test.core.deps.db.write(tx => tx.deleteFrom('grants').where('user_id', '=', id).execute());
      await head.staff.resetPassword({ userId: id, password: TEMPORARY });
      const grants = await test.core.deps.db.read
        .selectFrom('grants')
        .selectAll()
        .where('user_id', '=', id)
        .execute();
      expect(grants).toEqual([]);
    });
  });

  describe('after it was taken away', () => {
    it('ends the sessions, revokes the grants, keeps the name for the journal and the login to itself', async () => {
      const lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
      const id = await userId('lawyer');
      await head.staff.removeUser({ userId: id });
      expect((await lawyer.client.session.status()).state).toBe('signed-out');
      expect(await wrong('lawyer')).toBe('WRONG_PASSWORD');
      await expect(attempt('lawyer', PASSWORD)).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
      const { read } = test.core.deps.db;
      expect(await read.selectFrom('grants').selectAll().where('user_id', '=', id).execute()).toEqual([]);
      expect(
        await read
          .selectFrom('users')
          .select(['login', 'name', 'sealed_identity'])
          .where('id', '=', id)
          .execute(),
      ).toEqual([{ login: 'lawyer', name: 'Иванова Мария', sealed_identity: '{}' }]);
      expect((await head.staff.users()).map(user => user.login)).toEqual(['head']);
      expect((await head.staff.executors()).map(executor => executor.login)).toEqual([null]);
      await expect(
        hire(head, {
          login: 'lawyer',
          name: 'Другой',
          roles: ['executor'],
          password: PASSWORD,
          executorId: null,
        }),
      ).rejects.toMatchObject({ code: 'LOGIN_TAKEN' });
      expect(await events()).toContainEqual({ type: 'USER_REMOVED', login: 'lawyer' });
      expect((await head.system.verify()).problems).toEqual([]);
    });

    it('keeps the last head: of two who remove each other one stays', async () => {
      await hire(head, {
        login: 'second',
        name: 'Вторая',
        roles: ['head'],
        password: PASSWORD,
        executorId: null,
      });
      const second = test.client();
      await second.session.signIn({ login: 'second', password: PASSWORD });
      const [one, two] = [await userId('head'), await userId('second')];
      await expect(head.staff.removeUser({ userId: one })).rejects.toMatchObject({ code: 'OWN_SIGN_IN' });
      const done = await Promise.allSettled([
        head.staff.removeUser({ userId: two }),
        second.staff.removeUser({ userId: one }),
      ]);
      expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const left = await test.core.deps.db.read
        .selectFrom('users')
        .select('login')
        .where('removed_at', 'is', null)
        .execute();
      expect(left).toHaveLength(1);
    });
  });

  describe('and locking', () => {
    it('signs everybody out, wipes the keys, and lets no file wait', async () => {
      const session = openSession();
      const desk = test.client(session);
      await desk.session.signIn({ login: 'head', password: PASSWORD });
      await desk.statistics.exportQuarter({ quarter: '2026-Q4', format: 'csv', language: 'ru' });
      expect(session.files.size).toBe(1);
      test.core.lock();
      expect(session.files.size).toBe(0);
      expect([(await desk.session.status()).state, (await head.session.status()).state]).toEqual([
        'signed-out',
        'signed-out',
      ]);
      expect(test.core.deps.keys.isUnlocked((await head.session.status()).office?.id ?? '')).toBe(false);
    });

    it('takes its minutes from the office, ten until the head says otherwise', async () => {
      expect((await head.session.status()).office?.idleMinutes).toBe(10);
      await head.office.setIdleLock({ minutes: 3 });
      expect((await test.client().session.status()).office?.idleMinutes).toBe(3);
      expect(await events()).toContainEqual({ type: 'IDLE_LOCK_SET', minutes: 3 });
      await expect(head.office.setIdleLock({ minutes: 0 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
      const lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
      await expect(lawyer.client.office.setIdleLock({ minutes: 60 })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    });
  });
});
