import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../shared/domain/codes';
import { aCore, anAppeal, anOffice, type Client, ENGINES, PASSWORD, type TestCore } from '../support/core';
import { hire } from '../support/hire';
import { aDesk } from '../support/staffed-office';

describe.each(ENGINES)('changing roles on %s', engine => {
  let test: TestCore;
  let head: Client;
  let caseId: string;

  beforeEach(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    caseId = (await head.appeals.register(anAppeal())).id;
  });
  afterEach(() => test.close());

  async function aPerson(roles: Role[], executorId: string | null = null) {
    const login = 'person';
    const { id } = await hire(head, { login, name: 'Иванова Мария', roles, password: PASSWORD, executorId });
    const client = test.client();
    await client.session.signIn({ login, password: PASSWORD });
    return { id, client, again: () => client.session.signIn({ login, password: PASSWORD }) };
  }
  const stateOf = async (id: string) => (await head.staff.users()).find(user => user.id === id);
  const grantsOf = async (id: string) =>
    (
      await test.core.deps.db.read
        .selectFrom('grants')
        .select('key_version')
        .where('user_id', '=', id)
        .execute()
    ).map(row => row.key_version);
  const lastEvents = async (count: number) =>
    (
      await test.core.deps.db.read
        .selectFrom('events')
        .select(['type', 'data'])
        .orderBy('seq', 'desc')
        .limit(count)
        .execute()
    ).map(({ type, data }) => ({ type, ...JSON.parse(data) }));

  it('ends the running sessions and brings the new rights at the next sign-in, the key staying', async () => {
    const { id, client, again } = await aPerson(['registrar']);
    await head.staff.changeRoles({ userId: id, before: ['registrar'], roles: ['head'], executorId: null });
    expect(await lastEvents(1)).toEqual([
      { type: 'ROLES_CHANGED', login: 'person', rolesBefore: 'registrar', roles: 'head' },
    ]);
    await expect(client.appeals.get({ id: caseId })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    expect((await again()).actor.roles).toEqual(['head']);
    expect((await client.appeals.get({ id: caseId })).id).toBe(caseId);
    expect((await client.journal.list({})).items.length).toBeGreaterThan(0);
    expect(await grantsOf(id)).toEqual([1]);
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('takes the key with the last role that needs it, and the office gets a new one', async () => {
    const { id, client, again } = await aPerson(['registrar', 'analyst']);
    await head.staff.changeRoles({
      userId: id,
      before: ['analyst', 'registrar'],
      roles: ['analyst'],
      executorId: null,
    });
    await test.core.deps.resealer.settle();
    expect(await grantsOf(id)).toEqual([]);
    expect((await head.keys.status()).version).toBe(2);
    await again();
    expect((await client.session.status()).awaitsKey).toBe(false);
    await expect(client.appeals.get({ id: caseId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await head.appeals.get({ id: caseId })).id).toBe(caseId);
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('asks for a grant where the new roles need the key, and is undone by changing back', async () => {
    const { id, client, again } = await aPerson(['analyst']);
    await head.staff.changeRoles({ userId: id, before: ['analyst'], roles: ['registrar'], executorId: null });
    expect((await stateOf(id))?.state).toBe('awaiting-key');
    await again();
    await expect(client.appeals.get({ id: caseId })).rejects.toMatchObject({ code: 'LOCKED' });
    await head.invitations.grantKey({ userId: id });
    await again();
    expect((await client.appeals.get({ id: caseId })).id).toBe(caseId);
    await head.staff.changeRoles({ userId: id, before: ['registrar'], roles: ['analyst'], executorId: null });
    expect(await stateOf(id)).toMatchObject({ state: 'in', roles: ['analyst'] });
    expect(await grantsOf(id)).toEqual([]);
  });

  it('ends a code that is out: it was made for other work', async () => {
    const { id, code } = await head.invitations.invite({
      login: 'person',
      name: 'Иванова Мария',
      roles: ['registrar'],
      executorId: null,
    });
    await head.staff.changeRoles({ userId: id, before: ['registrar'], roles: ['analyst'], executorId: null });
    const accept = (given: string) =>
      head.invitations.accept({ login: 'person', code: given, newPassword: PASSWORD });
    await expect(accept(code)).rejects.toMatchObject({ code: 'WRONG_INVITATION' });
    const renewed = await head.invitations.renew({ userId: id });
    expect(renewed.withKey).toBe(false);
    await accept(renewed.code);
    expect(await stateOf(id)).toMatchObject({ state: 'in', roles: ['analyst'] });
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('gives a desk to who executes, and takes it from who does not', async () => {
    const desk = await aDesk(head, 'Место');
    const { id } = await aPerson(['registrar']);
    await head.staff.changeRoles({
      userId: id,
      before: ['registrar'],
      roles: ['executor'],
      executorId: desk,
    });
    expect(await stateOf(id)).toMatchObject({ roles: ['executor'], executorId: desk });
    await head.staff.changeRoles({
      userId: id,
      before: ['executor'],
      roles: ['registrar'],
      executorId: desk,
    });
    expect(await stateOf(id)).toMatchObject({ roles: ['registrar'], executorId: null });
  });

  it('refuses a desk of nowhere, roles that another head changed meanwhile, and the own ones', async () => {
    const { id } = await aPerson(['registrar']);
    const nowhere = '01900000-0000-7000-8000-000000000000';
    const change = { userId: id, before: ['registrar' as const], roles: ['executor' as const] };
    await expect(head.staff.changeRoles({ ...change, executorId: nowhere })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      head.staff.changeRoles({ ...change, before: ['head'], executorId: null }),
    ).rejects.toMatchObject({ code: 'STALE' });
    const own = (await head.session.status()).actor?.id ?? '';
    await expect(
      head.staff.changeRoles({ userId: own, before: ['head'], roles: ['analyst'], executorId: null }),
    ).rejects.toMatchObject({ code: 'OWN_SIGN_IN' });
    expect(await stateOf(id)).toMatchObject({ roles: ['registrar'] });
  });

  it('keeps the last head: of two who take the role from each other one stays', async () => {
    const { id, client } = await aPerson(['head']);
    const own = (await head.session.status()).actor?.id ?? '';
    const change = { before: ['head' as const], roles: ['registrar' as const], executorId: null };
    const done = await Promise.allSettled([
      head.staff.changeRoles({ userId: id, ...change }),
      client.staff.changeRoles({ userId: own, ...change }),
    ]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const rows = await test.core.deps.db.read.selectFrom('users').select('roles').execute();
    expect(rows.filter(row => row.roles.includes('head'))).toHaveLength(1);
  });
});
