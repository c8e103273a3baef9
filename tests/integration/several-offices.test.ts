import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSession } from '../../electron/core/session/session';
import { aCore, anAppeal, anOffice, type Client, ENGINES, PASSWORD, type TestCore } from '../support/core';
import { hire, takeOn } from '../support/hire';
import { aDesk, aSecondOffice } from '../support/staffed-office';

const NEW = 'another horse 43';

/** One person, registrar in the first office and executor in the second; each office has a head of its own. */
describe.each(ENGINES)('one person in two offices on %s', engine => {
  let test: TestCore;
  let head: Client;
  let head2: Client;
  let desk: string;
  let ids: { first: string; second: string };
  let cases: { first: string; second: string };

  beforeEach(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    head2 = await aSecondOffice(test);
    desk = await aDesk(head2, 'Место');
    const person = { login: 'both', name: 'Иванова Мария', password: PASSWORD };
    const one = await hire(head, { ...person, roles: ['registrar'], executorId: null });
    const other = await takeOn(head2, { ...person, roles: ['executor'], executorId: desk });
    ids = { first: one.id, second: other.id };
    cases = {
      first: (await head.appeals.register(anAppeal())).id,
      second: (await head2.appeals.register(anAppeal({ executorId: desk }))).id,
    };
  });
  afterEach(() => test.close());

  const officeId = async (client: Client) => (await client.session.status()).office?.id ?? '';
  async function inOffice(office: string, session = openSession()) {
    const client = test.client(session);
    await client.session.signIn({ login: 'both', password: PASSWORD, office });
    return client;
  }
  const eventsOf = async (client: Client) => {
    const id = await officeId(client);
    const rows = await test.core.deps.db.read
      .selectFrom('events')
      .select('type')
      .where('office_id', '=', id)
      .orderBy('seq', 'desc')
      .limit(2)
      .execute();
    return rows.map(row => row.type);
  };
  const clean = async () => {
    await test.core.deps.resealer.settle();
    expect([(await head.system.verify()).problems, (await head2.system.verify()).problems]).toEqual([[], []]);
  };

  it('is asked which office, and is in the one they choose', async () => {
    const client = test.client();
    const asked = await client.session.signIn({ login: 'both', password: PASSWORD }).then(
      () => null,
      error => ({ code: error.code, offices: error.data?.offices }),
    );
    expect(asked).toEqual({
      code: 'CHOOSE_OFFICE',
      offices: [
        { id: await officeId(head), code: 'KZ-01', nameRu: 'Приёмная', nameKk: 'Қоғамдық қабылдау' },
        { id: await officeId(head2), code: 'KZ-02', nameRu: 'Другая приёмная', nameKk: 'Басқа қабылдау' },
      ],
    });
    const { actor, office } = await client.session.signIn({
      login: 'both',
      password: PASSWORD,
      office: 'kz-02',
    });
    expect([actor.id, actor.roles, office.code]).toEqual([ids.second, ['executor'], 'KZ-02']);
    expect((await client.appeals.get({ id: cases.second })).id).toBe(cases.second);
    await expect(client.appeals.get({ id: cases.first })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await client.session.status()).offices.map(({ code }) => code)).toEqual(['KZ-01', 'KZ-02']);
    await clean();
  });

  it('asking for the office is no failed attempt', async () => {
    const client = test.client();
    for (let n = 0; n < 5; n += 1)
      await expect(client.session.signIn({ login: 'both', password: PASSWORD })).rejects.toMatchObject({
        code: 'CHOOSE_OFFICE',
      });
  });

  it('goes over without the password; rights, cases and the list of sessions are those of the other office', async () => {
    const session = openSession(null, 'desk-1', { door: 'browser', words: 'Firefox' });
    const client = await inOffice('KZ-01', session);
    await client.statistics.exportQuarter({ quarter: '2026-Q4', format: 'csv', language: 'ru' });
    expect(session.files.size).toBe(1);
    const { actor } = await client.session.switchOffice({ officeId: await officeId(head2) });
    expect([actor.id, actor.roles]).toEqual([ids.second, ['executor']]);
    expect(session.files.size).toBe(0);
    expect((await client.appeals.get({ id: cases.second })).id).toBe(cases.second);
    await expect(client.appeals.get({ id: cases.first })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const places = async (who: Client) => (await who.sessions.list()).map(row => row.login);
    expect(await places(head)).toEqual(['head']);
    expect((await places(head2)).sort()).toEqual(['both', 'head2']);
    expect(await eventsOf(head)).toContain('OFFICE_LEFT');
    expect(await eventsOf(head2)).toContain('OFFICE_ENTERED');
    await client.session.switchOffice({ officeId: await officeId(head) });
    expect((await client.appeals.get({ id: cases.first })).id).toBe(cases.first);
    await client.session.signOut();
    await clean();
  });

  it('changes one password for both offices, and the other sessions end in both', async () => {
    const first = await inOffice('KZ-01');
    const second = await inOffice('KZ-02');
    await first.session.changePassword({ oldPassword: PASSWORD, newPassword: NEW });
    expect((await second.session.status()).state).toBe('signed-out');
    const client = test.client();
    for (const office of ['KZ-01', 'KZ-02']) {
      await expect(
        client.session.signIn({ login: 'both', password: PASSWORD, office }),
      ).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
      expect((await client.session.signIn({ login: 'both', password: NEW, office })).office.code).toBe(
        office,
      );
    }
    await first.session.switchOffice({ officeId: await officeId(head2) });
    expect((await first.appeals.get({ id: cases.second })).id).toBe(cases.second);
    await clean();
  });

  it('is removed in one office: the other is whole, and only the first gets a new key', async () => {
    const first = await inOffice('KZ-01');
    const second = await inOffice('KZ-02');
    await head.staff.removeUser({ userId: ids.first });
    await test.core.deps.resealer.settle();
    expect((await first.session.status()).state).toBe('signed-out');
    expect((await second.appeals.get({ id: cases.second })).id).toBe(cases.second);
    await expect(second.session.switchOffice({ officeId: await officeId(head) })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect([(await head.keys.status()).version, (await head2.keys.status()).version]).toEqual([2, 1]);
    const client = test.client();
    const { office } = await client.session.signIn({ login: 'both', password: PASSWORD });
    expect(office.code).toBe('KZ-02');
    await clean();
  });

  it('gets a password in one office: the other keeps its own', async () => {
    const second = await inOffice('KZ-02');
    await head.staff.resetPassword({ userId: ids.first, password: NEW });
    expect((await second.appeals.get({ id: cases.second })).id).toBe(cases.second);
    const client = test.client();
    expect((await client.session.signIn({ login: 'both', password: PASSWORD })).office.code).toBe('KZ-02');
    await expect(client.session.signIn({ login: 'both', password: NEW })).rejects.toMatchObject({
      code: 'MUST_CHANGE_PASSWORD',
    });
    const own = { login: 'both', password: NEW, newPassword: 'own horse 45' };
    expect((await client.session.signIn(own)).office.code).toBe('KZ-01');
    expect((await client.session.status()).offices.map(({ code }) => code)).toEqual(['KZ-01']);
    await clean();
  });

  it('gets other roles in one office: the session in the other goes on', async () => {
    const second = await inOffice('KZ-02');
    await head.staff.changeRoles({
      userId: ids.first,
      before: ['registrar'],
      roles: ['analyst'],
      executorId: null,
    });
    await test.core.deps.resealer.settle();
    expect((await second.appeals.get({ id: cases.second })).id).toBe(cases.second);
    const { actor } = await second.session.switchOffice({ officeId: await officeId(head) });
    expect(actor.roles).toEqual(['analyst']);
    await expect(second.appeals.get({ id: cases.first })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await clean();
  });

  it('signs in anew where the other office got a new key that this sign-in did not bring', async () => {
    const client = await inOffice('KZ-01');
    const other = await aCore(engine, { dataDir: test.dataDir, url: test.url });
    try {
      const elsewhere = other.client();
      await elsewhere.session.signIn({ login: 'head2', password: PASSWORD });
      await elsewhere.keys.change();
      await other.core.deps.resealer.settle();
    } finally {
      await other.close();
    }
    await expect(client.session.switchOffice({ officeId: await officeId(head2) })).rejects.toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
    expect((await client.appeals.get({ id: cases.first })).id).toBe(cases.first);
    expect(
      (await client.session.signIn({ login: 'both', password: PASSWORD, office: 'KZ-02' })).office.code,
    ).toBe('KZ-02');
  });

  it('locks both keys with the last session', async () => {
    const client = await inOffice('KZ-01');
    const [one, two] = [await officeId(head), await officeId(head2)];
    await head.session.signOut();
    await head2.session.signOut();
    const { keys } = test.core.deps;
    expect([keys.isUnlocked(one), keys.isUnlocked(two)]).toEqual([true, true]);
    await client.session.signOut();
    expect([keys.isUnlocked(one), keys.isUnlocked(two)]).toEqual([false, false]);
  });
});

describe.each(ENGINES)('a further office on %s', engine => {
  let test: TestCore;
  let head: Client;
  beforeEach(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
  });
  afterEach(() => test.close());

  const B = {
    code: 'KZ-02',
    nameRu: 'Районная приёмная',
    nameKk: 'Аудандық қабылдау',
    territory: '110000000',
    profile: 'KZ',
    language: 'kk',
    password: PASSWORD,
  } as const;

  it('is made by a head by the password, with a key and a sheet of its own, and opened by a switch', async () => {
    const { id: caseId } = await head.appeals.register(anAppeal());
    const { office, recovery } = await head.office.add(B);
    expect((await head.session.status()).office?.code).toBe('KZ-01');
    const { actor } = await head.session.switchOffice({ officeId: office.id });
    expect([actor.login, actor.roles]).toEqual(['head', ['head']]);
    expect((await head.appeals.list({ view: 'all' })).items).toEqual([]);
    await expect(head.appeals.get({ id: caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await head.appeals.register(anAppeal());
    expect((await head.staff.users()).map(user => user.login)).toEqual(['head']);
    expect((await head.system.verify()).problems).toEqual([]);
    const opened = test.client();
    const { office: byPaper } = await opened.office.openByRecovery({
      secret: recovery.secret,
      login: 'head',
      newPassword: NEW,
    });
    expect(byPaper.code).toBe('KZ-02');
    // The sheet of one office gives no password of another.
    const again = test.client();
    expect((await again.session.signIn({ login: 'head', password: PASSWORD })).office.code).toBe('KZ-01');
    expect((await again.session.signIn({ login: 'head', password: NEW })).office.code).toBe('KZ-02');
    expect((await again.system.verify()).problems).toEqual([]);
  });

  it.each([
    ['a code that is there already', { code: 'kz-01' }, 'OFFICE_CODE_TAKEN'],
    ['a territory of nowhere', { territory: '999' }, 'UNKNOWN_TERRITORY'],
    ['a wrong password', { password: 'wrong horse 42' }, 'WRONG_PASSWORD'],
  ])('is refused for %s, and nothing is left of it', async (_name, wrong, code) => {
    const before = await test.core.deps.db.read.selectFrom('events').select('id').execute();
    await expect(head.office.add({ ...B, ...wrong })).rejects.toMatchObject({ code });
    expect(await test.core.deps.db.read.selectFrom('offices').select('code').execute()).toEqual([
      { code: 'KZ-01' },
    ]);
    expect(await test.core.deps.db.read.selectFrom('events').select('id').execute()).toEqual(before);
    expect((await head.session.status()).offices).toEqual([]);
  });
});
