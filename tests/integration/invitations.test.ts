import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCore, anAppeal, anOffice, type Client, ENGINES, PASSWORD, type TestCore } from '../support/core';
import { hire } from '../support/hire';

const OWN = 'own words of mine 7';

describe.each(ENGINES)('inviting on %s', engine => {
  let test: TestCore;
  let head: Client;
  beforeEach(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
  });
  afterEach(() => test.close());

  const person = { name: 'Жұмабаева Айгүл', executorId: null };
  const stateOf = async (login: string) =>
    (await head.staff.users()).find(user => user.login === login)?.state;
  const enter = async (login: string, password = OWN) => {
    const client = test.client();
    await client.session.signIn({ login, password });
    return client;
  };

  it('lets a person choose a password and work at once, where the inviter holds the key', async () => {
    const { id } = await head.appeals.register(anAppeal());
    const made = await head.invitations.invite({ ...person, login: 'clerk', roles: ['registrar'] });
    expect(made).toMatchObject({ login: 'clerk', name: person.name, withKey: true });
    expect(await stateOf('clerk')).toBe('invited');
    await test
      .client()
      .invitations.accept({ login: 'Clerk ', code: made.code.toLowerCase(), newPassword: OWN });
    expect(await stateOf('clerk')).toBe('in');
    const clerk = await enter('clerk');
    expect((await clerk.appeals.get({ id })).summary).toBe(anAppeal().summary);
    expect((await clerk.session.status()).awaitsKey).toBe(false);
    const { items } = await head.journal.list({});
    expect(items.map(event => event.type)).toEqual(expect.arrayContaining(['INVITED', 'INVITATION_USED']));
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('has the head grant the key where the inviter holds none', async () => {
    const { id } = await head.appeals.register(anAppeal());
    await hire(head, { ...person, login: 'admin', roles: ['administrator'], password: PASSWORD });
    const admin = await enter('admin', PASSWORD);
    const made = await admin.invitations.invite({ ...person, login: 'clerk', roles: ['registrar'] });
    await expect(head.invitations.grantKey({ userId: made.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // Whose work needs no key gets none, whoever asks for it.
    const { id: adminId } = (await admin.session.status()).actor ?? { id: '' };
    await expect(head.invitations.grantKey({ userId: adminId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await test.client().invitations.accept({ login: 'clerk', code: made.code, newPassword: OWN });
    const waiting = await enter('clerk');
    expect((await waiting.session.status()).awaitsKey).toBe(true);
    await expect(waiting.appeals.get({ id })).rejects.toMatchObject({ code: 'LOCKED' });
    expect(await stateOf('clerk')).toBe('awaiting-key');
    await head.invitations.grantKey({ userId: made.id });
    await expect(head.invitations.grantKey({ userId: made.id })).rejects.toMatchObject({ code: 'STALE' });
    expect(await stateOf('clerk')).toBe('in');
    expect((await (await enter('clerk')).appeals.get({ id })).summary).toBe(anAppeal().summary);
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('outlives a change of the key: the code carries the new one', async () => {
    const { id } = await head.appeals.register(anAppeal());
    const { code } = await head.invitations.invite({ ...person, login: 'clerk', roles: ['registrar'] });
    await head.keys.change();
    await test.client().invitations.accept({ login: 'clerk', code, newPassword: OWN });
    expect((await (await enter('clerk')).appeals.get({ id })).summary).toBe(anAppeal().summary);
  });

  it('asks a head for the second factor at the first sign-in, where the office asks it of heads', async () => {
    await test.core.deps.db.write(tx =>
      tx.updateTable('offices').set({ second_factor_for_heads: 1 }).execute(),
    );
    const { code } = await head.invitations.invite({ ...person, login: 'second', roles: ['head'] });
    await test.client().invitations.accept({ login: 'second', code, newPassword: OWN });
    await expect(enter('second')).rejects.toMatchObject({ code: 'SECOND_FACTOR_SETUP' });
  });

  it('is good for as many days as the office says', async () => {
    expect(await head.invitations.settings()).toEqual({ days: 7 });
    await head.invitations.setDays({ days: 2 });
    expect(await head.invitations.settings()).toEqual({ days: 2 });
    const before = Date.now();
    const { expiresAt } = await head.invitations.invite({ ...person, login: 'clerk', roles: ['registrar'] });
    expect(Math.round((Date.parse(expiresAt) - before) / 86_400_000)).toBe(2);
    await expect(head.invitations.setDays({ days: 31 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
