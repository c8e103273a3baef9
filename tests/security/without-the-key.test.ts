/** The analyst and the administrator do their work and hold no key: at the door, in the grants and in the ring. */
import { describe, expect, it } from 'vitest';
import { visibleCases } from '../../electron/core/appeals/case-items';
import { aCore, anAppeal, anOffice, type Client, ENGINES, PASSWORD } from '../support/core';
import { hire } from '../support/hire';

const KEYLESS = ['analyst', 'administrator'] as const;

async function anOfficeWithThem(engine: (typeof ENGINES)[number]) {
  const test = await aCore(engine);
  const { head, office } = await anOffice(test);
  const { id } = await head.appeals.register(anAppeal());
  for (const role of KEYLESS)
    await hire(head, {
      login: role,
      name: role,
      roles: [role],
      password: PASSWORD,
      executorId: null,
    });
  const signIn = async (login: string): Promise<Client> => {
    const client = test.client();
    await client.session.signIn({ login, password: PASSWORD });
    return client;
  };
  return { test, head, office, caseId: id, signIn };
}

describe.each(ENGINES)('without the office key on %s', engine => {
  it('the work of both goes on while nobody has the office open, and the ring stays empty', async () => {
    const { test, head, office, signIn } = await anOfficeWithThem(engine);
    await head.session.signOut();
    const analyst = await signIn('analyst');
    const administrator = await signIn('administrator');
    expect((await analyst.statistics.quarter({ quarter: '2026-Q4' })).quarter).toBe('2026-Q4');
    await administrator.staff.saveExecutor({
      id: null,
      expectedVersion: null,
      name: 'Петров Пётр',
      kind: 'lawyer',
      level: null,
      capacity: 5,
      active: true,
    });
    expect(await administrator.system.verify()).toMatchObject({ ok: true, sealsChecked: false });
    const { keys } = test.core.deps;
    expect([keys.isUnlocked(office.id), keys.versionsOf(office.id)]).toEqual([false, []]);
    expect(() => keys.keysOf(office.id)).toThrow(expect.objectContaining({ code: 'LOCKED' }));
    await test.close();
  });

  it.each(KEYLESS)('the %s opens nothing, also while a colleague has the office open', async role => {
    const { test, caseId, signIn } = await anOfficeWithThem(engine);
    const client = await signIn(role);
    for (const call of [
      client.appeals.list({ view: 'all' }),
      client.appeals.get({ id: caseId }),
      client.appeals.search({ query: 'Ахметбекова' }),
      client.appeals.register(anAppeal()),
      client.office.makeRecovery(),
      client.keys.change(),
      client.journal.list({}),
      client.attachments.list({ caseId }),
    ])
      await expect(call).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await test.close();
  });

  it.each(KEYLESS)('a query of cases holds no row for the %s, whatever let them ask it', async role => {
    const { test, office } = await anOfficeWithThem(engine);
    const person = { id: '', login: role, name: role, roles: [role], executorId: null };
    const actor = { ...person, officeId: office.id, at: 'office' as const };
    expect(await visibleCases(test.core.deps.db.read, actor).select('cases.id').execute()).toEqual([]);
    await test.close();
  });

  it('neither is granted a key, before and after it is changed', async () => {
    const { test, head } = await anOfficeWithThem(engine);
    const held = async () =>
      (
        await test.core.deps.db.read
          .selectFrom('grants as g')
          .innerJoin('users as u', 'u.id', 'g.user_id')
          .select(['u.login', 'g.key_version'])
          .execute()
      ).map(row => `${row.login} ${row.key_version}`);
    expect(await held()).toEqual(['head 1']);
    await head.keys.change();
    await test.core.deps.resealer.settle();
    expect(await held()).toEqual(['head 2']);
    await test.close();
  });

  it('one login is given once, of two asked for at the same time', async () => {
    const { test, head } = await anOfficeWithThem(engine);
    const asked = await Promise.allSettled(
      ['Один', 'Другой'].map(name =>
        hire(head, {
          login: 'twin',
          name,
          roles: ['registrar'],
          password: PASSWORD,
          executorId: null,
        }),
      ),
    );
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(asked.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'LOGIN_TAKEN' },
    });
    expect((await head.staff.users()).filter(({ login }) => login === 'twin')).toHaveLength(1);
    await test.close();
  });
});
