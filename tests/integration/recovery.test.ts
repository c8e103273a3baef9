import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const NEW = 'four other quiet words';

describe.each(ENGINES)('the recovery sheet on %s', engine => {
  let test: TestCore;
  let head: Client;
  let id: string;
  let sheet: { secret: string; check: string };

  beforeAll(async () => {
    test = await aCore(engine);
    head = test.client();
    const made = await head.office.create({
      code: 'KZ-01',
      nameRu: 'Приёмная',
      nameKk: 'Қоғамдық қабылдау',
      territory: '110000000',
      profile: 'KZ',
      language: 'ru',
      headName: 'Сәрсенова Гүлмира',
      login: 'head',
      password: PASSWORD,
    });
    sheet = made.recovery;
    ({ id } = await head.appeals.register(anAppeal()));
    await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
  });
  afterAll(() => test.close());

  it('leaves no secret in the base', async () => {
    const office = await test.core.deps.db.read.selectFrom('offices').selectAll().executeTakeFirstOrThrow();
    expect(office.recovery_recipient).toMatch(/^age1/);
    const everything = JSON.stringify([
      office,
      await test.core.deps.db.read.selectFrom('recovery_grants').selectAll().execute(),
      await test.core.deps.db.read.selectFrom('events').selectAll().execute(),
    ]);
    expect(everything).not.toContain(sheet.secret);
    expect(everything).toContain(sheet.check);
  });

  it('is confirmed by its check number alone', async () => {
    expect((await head.backup.status()).recovery).toBe('unconfirmed');
    await expect(head.office.confirmRecovery({ check: '00000000' })).rejects.toMatchObject({
      code: 'WRONG_CHECK',
    });
    await head.office.confirmRecovery({ check: `${sheet.check.slice(0, 4)} ${sheet.check.slice(4)}` });
    expect((await head.backup.status()).recovery).toBe('confirmed');
  });

  it.each([
    ['a secret of no sheet', { secret: 'AGE-SECRET-KEY-1QQQ', login: 'head' }, 'WRONG_RECOVERY'],
    [
      'the sheet of another office',
      {
        secret: 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX',
        login: 'head',
      },
      'WRONG_RECOVERY',
    ],
  ])('refuses %s', async (_name, input, code) => {
    const call = test.client().office.openByRecovery({ ...input, newPassword: NEW });
    await expect(call).rejects.toMatchObject({ code });
  });

  it.each(['lawyer', 'nobody'])('gives %s no password', async login => {
    const call = test.client().office.openByRecovery({ secret: sheet.secret, login, newPassword: NEW });
    await expect(call).rejects.toMatchObject({ code: 'NO_SUCH_HEAD' });
  });

  it('gives a head a new password, which opens everything; the old one opens nothing', async () => {
    await head.session.signOut();
    const stranger = test.client();
    const { actor } = await stranger.office.openByRecovery({
      secret: sheet.secret.toLowerCase(),
      login: 'Head'.toLowerCase(),
      newPassword: NEW,
    });
    expect(actor.roles).toEqual(['head']);
    expect((await stranger.appeals.get({ id })).applicant?.surname).toBe('Ахметбекова');
    expect((await stranger.system.verify()).problems).toEqual([]);
    const events = await test.core.deps.db.read.selectFrom('events').select('type').orderBy('seq').execute();
    expect(events.map(({ type }) => type)).toContain('OPENED_BY_RECOVERY');
    const again = test.client();
    await expect(again.session.signIn({ login: 'head', password: PASSWORD })).rejects.toMatchObject({
      code: 'WRONG_PASSWORD',
    });
    await again.session.signIn({ login: 'head', password: NEW });
    head = again;
  });

  it('is void once a new one is made, which only the head may do', async () => {
    const lawyer = test.client();
    await lawyer.session.signIn({ login: 'lawyer', password: PASSWORD });
    await expect(lawyer.office.makeRecovery()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const fresh = await head.office.makeRecovery();
    expect((await head.backup.status()).recovery).toBe('unconfirmed');
    const old = test
      .client()
      .office.openByRecovery({ ...{ secret: sheet.secret }, login: 'head', newPassword: NEW });
    await expect(old).rejects.toMatchObject({ code: 'WRONG_RECOVERY' });
    const opened = test.client();
    await opened.office.openByRecovery({ secret: fresh.secret, login: 'head', newPassword: NEW });
    expect((await opened.appeals.get({ id })).text).toContain('Подала документы');
  });
});

it('an office of an earlier program gets its sheet from its head', async () => {
  const test = await aCore('sqlite');
  const { head } = await anOffice(test);
  await test.core.deps.db.write(tx => tx.updateTable('offices').set({ recovery_recipient: null }).execute());
  expect((await head.backup.status()).recovery).toBe('none');
  const { secret } = await head.office.makeRecovery();
  await test.client().office.openByRecovery({ secret, login: 'head', newPassword: NEW });
  await test.close();
});
