import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tamper } from '../support/base-file';
import { aCore, anAppeal, anOffice, type Client, ENGINES, PASSWORD, type TestCore } from '../support/core';
import { hire } from '../support/hire';

const WORDS = '{"surname":"Ахметбекова","text":"Отбасында төрт бала"}';

describe.each(ENGINES)('drafts on %s', engine => {
  let test: TestCore;
  let head: Client;
  let other: Client;
  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    await hire(head, {
      login: 'registrar',
      name: 'Жұмабаева Айгүл',
      roles: ['registrar'],
      password: PASSWORD,
      executorId: null,
    });
    other = test.client();
    await other.session.signIn({ login: 'registrar', password: PASSWORD });
  });
  afterAll(() => test.close());

  const fresh = (client = head) => client.drafts.save({ id: null, expectedVersion: null, content: WORDS });
  const live = async (client: Client) =>
    (await client.drafts.list()).filter(draft => draft.discardedAt === null).map(draft => draft.id);

  it('keeps what was typed, sealed, for the one who typed it', async () => {
    const { id, version } = await fresh();
    expect(await head.drafts.list()).toContainEqual({
      id,
      version,
      savedAt: expect.any(String),
      discardedAt: null,
      content: WORDS,
    });
    expect(await live(other)).not.toContain(id);
    const row = await test.core.deps.db.read
      .selectFrom('drafts')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(Buffer.from(row.sealed).toString('utf8')).not.toMatch(/Ахмет|Отбас/);
  });

  it('several stand side by side, and each is changed for itself', async () => {
    const [one, two] = [await fresh(), await fresh()];
    await head.drafts.save({ id: one.id, expectedVersion: 1, content: '{"surname":"Иванов"}' });
    const byId = new Map((await head.drafts.list()).map(draft => [draft.id, draft.content]));
    expect([byId.get(one.id), byId.get(two.id)]).toEqual(['{"surname":"Иванов"}', WORDS]);
  });

  it('two windows with one draft: the later one is told, and nothing is overwritten', async () => {
    const { id } = await fresh();
    const both = await Promise.allSettled(
      ['{"a":1}', '{"a":2}'].map(content => head.drafts.save({ id, expectedVersion: 1, content })),
    );
    expect(both.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(head.drafts.save({ id, expectedVersion: 1, content: '{}' })).rejects.toMatchObject({
      code: 'STALE',
    });
  });

  it('a discarded one comes back whole', async () => {
    const { id } = await fresh();
    const gone = await head.drafts.discard({ id, expectedVersion: 1 });
    expect(await live(head)).not.toContain(id);
    await head.drafts.restore({ id, expectedVersion: gone.version });
    expect((await head.drafts.list()).find(draft => draft.id === id)).toMatchObject({
      discardedAt: null,
      content: WORDS,
    });
  });

  it.each(['save', 'discard', 'restore'] as const)('%s finds no draft of a colleague', async verb => {
    const { id } = await fresh(other);
    const call =
      verb === 'save'
        ? head.drafts.save({ id, expectedVersion: 1, content: '{}' })
        : head.drafts[verb]({ id, expectedVersion: 1 });
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('becomes a case once, however many windows send it at once', async () => {
    const { id } = await fresh();
    const sent = await Promise.allSettled(
      [1, 2, 3].map(() => head.appeals.register(anAppeal({ draftId: id }))),
    );
    const [done] = sent.filter(one => one.status === 'fulfilled');
    expect(sent.filter(one => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of sent)
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({
          code: 'ALREADY_REGISTERED',
          data: { number: done?.status === 'fulfilled' ? done.value.number : '' },
        });
    expect((await head.drafts.list()).map(draft => draft.id)).not.toContain(id);
    await expect(head.drafts.save({ id, expectedVersion: 1, content: WORDS })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('a refused registration leaves the draft as it was', async () => {
    const { id } = await fresh();
    const wrong = anAppeal({ draftId: id, questions: [{ classifier: 'ru-2025', code: 'нет' }] });
    await expect(head.appeals.register(wrong)).rejects.toMatchObject({ code: 'UNKNOWN_TOPIC' });
    expect((await head.drafts.list()).find(draft => draft.id === id)).toMatchObject({
      version: 1,
      content: WORDS,
    });
  });

  it('a draft that another program gave to somebody else opens for nobody', async () => {
    const { id } = await fresh();
    const { id: registrar } = (await head.staff.users()).find(user => user.login === 'registrar') ?? {
      id: '',
    };
    await tamper(test, `update drafts set user_id = '${registrar}' where id = '${id}'`);
    expect((await other.drafts.list()).map(draft => draft.id)).not.toContain(id);
  });

  it('a damaged one is found by the check of the base', async () => {
    expect((await head.system.verify()).problems).toEqual([]);
    const { id } = await fresh();
    await tamper(test, `update drafts set id = '01900000-0000-7000-8000-000000000009' where id = '${id}'`);
    expect((await head.system.verify()).problems).toEqual([
      { code: 'SEAL_BROKEN', table: 'drafts', row: '01900000-0000-7000-8000-000000000009' },
    ]);
  });
});
