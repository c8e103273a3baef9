import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../shared/domain/codes';
import { createTranslator, isMessageKey } from '../../shared/i18n/translator';
import { aCore, anAppeal, anExecutor, anOffice, type Client, ENGINES, type TestCore } from '../support/core';
import { act, moveTo, resultsOf } from '../support/work';

const ELSEWHERE = '01a0c0de-0000-7000-8000-000000000000';

function sayEvent(language: Language, type: string): string {
  const key = `event.${type}`;
  return isMessageKey(key) ? createTranslator(language)(key) : key;
}

describe.each(ENGINES)('working a case on %s', engine => {
  let test: TestCore;
  let head: Client;
  let lawyer: { id: string; client: Client };
  let deputy: { id: string; client: Client };
  /** A case offered to the lawyer. */
  let id: string;

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
    deputy = await anExecutor(test, head, { login: 'deputy', name: 'Омаров Ержан', kind: 'deputy' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    ({ id } = await head.appeals.register(anAppeal({ executorId: lawyer.id })));
  });

  it('goes from the offer to the result, and every step stands in the journal', async () => {
    const { client } = lawyer;
    expect(await client.appeals.accept({ id, expectedVersion: 1 })).toEqual({
      id,
      version: 2,
      status: 'in-work',
    });
    await client.appeals.addNote({ id, expectedVersion: 2, text: 'Звонила в центр занятости.' });
    await resultsOf(client, id, 'measures-taken');
    expect(await client.appeals.close({ id, expectedVersion: 4 })).toEqual({
      id,
      version: 5,
      status: 'closed',
    });
    const card = await head.appeals.get({ id });
    expect(card).toMatchObject({ status: 'closed', closedOn: '2026-11-20', version: 5 });
    for (const language of LANGUAGES)
      for (const { type } of card.timeline) expect(sayEvent(language, type), type).toMatch(/^\p{Lu}\p{L}+/u);
    expect(card.questions.map(({ result, resultOn }) => [result, resultOn])).toEqual([
      ['measures-taken', '2026-11-20'],
    ]);
    expect(card.timeline.map(({ type, actorName, data, text }) => [type, actorName, data, text])).toEqual([
      ['APPEAL_CLOSED', 'Иванова Мария', { on: '2026-11-20', late: false }, null],
      ['RESULT_SET', 'Иванова Мария', { question: 1, from: null, to: 'measures-taken' }, null],
      ['NOTE_ADDED', 'Иванова Мария', {}, 'Звонила в центр занятости.'],
      ['APPEAL_ACCEPTED', 'Иванова Мария', { executor: 'Иванова Мария' }, null],
      ['APPEAL_ROUTED', 'Сәрсенова Гүлмира', { executor: 'Иванова Мария', rule: null }, null],
      ['APPEAL_REGISTERED', 'Сәрсенова Гүлмира', { number: card.number, due: card.dueOn }, null],
    ]);
  });

  it('goes back to the queue with the reason when it is declined', async () => {
    const declined = await lawyer.client.appeals.decline({
      id,
      expectedVersion: 1,
      reason: 'Дело о другой области.',
    });
    expect(declined).toEqual({ id, version: 2, status: 'queued' });
    await expect(lawyer.client.appeals.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const card = await head.appeals.get({ id });
    expect(card).toMatchObject({ executorId: null, executorName: null, decision: { executorId: null } });
    expect(card.decision.reasons.at(-1)).toEqual({ code: 'declined', params: { name: 'Иванова Мария' } });
    expect(card.timeline[0]).toMatchObject({ type: 'APPEAL_DECLINED', text: 'Дело о другой области.' });
    expect((await head.appeals.list({ view: 'queue' })).items.map(item => item.id)).toContain(id);
  });

  it('goes to whom the head names, and away from the one before', async () => {
    const assigned = await head.appeals.assign({ id, expectedVersion: 1, executorId: deputy.id });
    expect(assigned).toEqual({ id, version: 2, status: 'assigned' });
    await expect(lawyer.client.appeals.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const card = await deputy.client.appeals.get({ id });
    expect(card.decision).toEqual({
      executorId: deputy.id,
      executorName: 'Омаров Ержан',
      executorKind: 'deputy',
      ruleId: null,
      reasons: [{ code: 'chosen-by-hand', params: { name: 'Сәрсенова Гүлмира' } }],
      runnersUp: [],
    });
    expect(card.timeline[0]).toMatchObject({
      type: 'APPEAL_ASSIGNED',
      data: { from: 'Иванова Мария', to: 'Омаров Ержан' },
    });
  });

  it('does not close while a question has no result, and says how many', async () => {
    const two = await head.appeals.register(
      anAppeal({
        executorId: lawyer.id,
        questions: [
          { classifier: 'ru-2025', code: '0002.0007' },
          { classifier: 'ru-2025', code: '0005' },
        ],
      }),
    );
    await lawyer.client.appeals.accept({ id: two.id, expectedVersion: 1 });
    const { questions } = await lawyer.client.appeals.get({ id: two.id });
    await expect(lawyer.client.appeals.close({ id: two.id, expectedVersion: 2 })).rejects.toMatchObject({
      code: 'RESULT_MISSING',
      data: { questions: 2 },
    });
    await lawyer.client.appeals.setResult({
      id: two.id,
      expectedVersion: 2,
      questionId: questions[1]?.id ?? '',
      result: 'forwarded',
    });
    await expect(lawyer.client.appeals.close({ id: two.id, expectedVersion: 3 })).rejects.toMatchObject({
      code: 'RESULT_MISSING',
      data: { questions: 1 },
    });
  });

  it('takes a result back, and takes a closed case up again with a reason', async () => {
    const { client } = lawyer;
    await moveTo(client, id, 'closed');
    const closed = await client.appeals.get({ id });
    const reopened = await client.appeals.reopen({
      id,
      expectedVersion: closed.version,
      reason: 'Ответ не получен.',
    });
    expect(reopened).toEqual({ id, version: closed.version + 1, status: 'in-work' });
    const card = await client.appeals.get({ id });
    expect(card).toMatchObject({ closedOn: null, questions: [{ result: 'explained' }] });
    expect(card.timeline[0]).toMatchObject({
      type: 'APPEAL_REOPENED',
      data: { closedOn: '2026-11-20' },
      text: 'Ответ не получен.',
    });
    await client.appeals.setResult({
      id,
      expectedVersion: card.version,
      questionId: card.questions[0]?.id ?? '',
      result: null,
    });
    expect((await client.appeals.get({ id })).questions[0]).toMatchObject({ result: null, resultOn: null });
  });

  it.each(['2026-11-21', '2026-11-19', '1990-01-01'])('refuses to close on %s', async closedOn => {
    const { version } = await moveTo(lawyer.client, id, 'in-work');
    const { version: ready } = await resultsOf(lawyer.client, id, 'explained', version);
    await expect(lawyer.client.appeals.close({ id, expectedVersion: ready, closedOn })).rejects.toMatchObject(
      { code: 'DATE_IMPOSSIBLE' },
    );
  });

  it.each([
    ['assigned', ['setResult', 'close', 'reopen']],
    ['in-work', ['accept', 'reopen']],
    ['closed', ['accept', 'decline', 'setResult', 'close']],
  ] as const)(
    'refuses what %s does not allow, and the page offers no such button',
    async (status, refused) => {
      const { version } = await moveTo(lawyer.client, id, status);
      const { may, questions } = await lawyer.client.appeals.get({ id });
      for (const action of refused) {
        await expect(
          act(lawyer.client, action, { id, expectedVersion: version }, questions[0]?.id ?? ''),
          action,
        ).rejects.toMatchObject({ code: 'WRONG_STATUS', data: { status } });
        expect(may[action], action).toBe(false);
      }
    },
  );

  it('refuses a stale change of any kind, and changes nothing', async () => {
    const { version } = await moveTo(lawyer.client, id, 'in-work');
    const before = await head.appeals.get({ id });
    for (const expectedVersion of [version - 1, version + 1])
      for (const action of ['decline', 'addNote', 'setResult', 'close'] as const)
        await expect(
          act(lawyer.client, action, { id, expectedVersion }, before.questions[0]?.id ?? ''),
          action,
        ).rejects.toMatchObject({ code: 'STALE' });
    await expect(
      head.appeals.assign({ id, expectedVersion: version - 1, executorId: deputy.id }),
    ).rejects.toMatchObject({ code: 'STALE' });
    expect(await head.appeals.get({ id })).toEqual(before);
  });

  it('looks absent to another executor, in every call', async () => {
    const { questions } = await lawyer.client.appeals.get({ id });
    const calls = ['accept', 'decline', 'addNote', 'setResult', 'close', 'reopen'] as const;
    for (const target of [id, ELSEWHERE]) {
      await expect(deputy.client.appeals.get({ id: target })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      for (const action of calls)
        await expect(
          act(deputy.client, action, { id: target, expectedVersion: 1 }, questions[0]?.id ?? ''),
          action,
        ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await deputy.client.appeals.search({ query: 'Ахметбекова' })).items.map(i => i.id)).not.toContain(
      id,
    );
    expect((await deputy.client.appeals.list({ view: 'all' })).items.map(i => i.id)).not.toContain(id);
  });

  it('refuses an executor of nowhere, a question of another case, and an executor who assigns', async () => {
    const other = await head.appeals.register(anAppeal({ executorId: lawyer.id }));
    const { questions } = await head.appeals.get({ id: other.id });
    await expect(
      head.appeals.assign({ id, expectedVersion: 1, executorId: ELSEWHERE }),
    ).rejects.toMatchObject({ code: 'UNKNOWN_EXECUTOR' });
    await expect(
      lawyer.client.appeals.assign({ id, expectedVersion: 1, executorId: lawyer.id }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { version } = await moveTo(lawyer.client, id, 'in-work');
    await expect(
      lawyer.client.appeals.setResult({
        id,
        expectedVersion: version,
        questionId: questions[0]?.id ?? '',
        result: 'explained',
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets one of two people win who accept at once', async () => {
    const tries = await Promise.allSettled(
      [lawyer.client, head, lawyer.client, head].map(client =>
        client.appeals.accept({ id, expectedVersion: 1 }),
      ),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries)
      if (one.status === 'rejected') expect(['STALE', 'WRONG_STATUS']).toContain(one.reason.code);
    expect((await head.appeals.get({ id })).timeline.filter(e => e.type === 'APPEAL_ACCEPTED')).toHaveLength(
      1,
    );
  });

  it('registers and assigns at once without a deadlock', async () => {
    const cases = await Promise.all(
      Array.from({ length: 6 }, () => head.appeals.register(anAppeal({ executorId: lawyer.id }))),
    );
    const done = await Promise.all(
      cases.flatMap((one, index) => [
        head.appeals.assign({
          id: one.id,
          expectedVersion: 1,
          executorId: index % 2 ? lawyer.id : deputy.id,
        }),
        head.appeals.register(anAppeal({ executorId: index % 2 ? deputy.id : lawyer.id })),
      ]),
    );
    expect(done).toHaveLength(12);
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
  });
});
