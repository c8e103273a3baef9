import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadCandidates } from '../../electron/core/routing/load-routing';
import { tamper } from '../support/base-file';
import {
  aCore,
  anAppeal,
  anExecutor,
  anOffice,
  type Client,
  ENGINES,
  type TestCore,
  TODAY,
} from '../support/core';
import { moveTo } from '../support/work';

describe.each(ENGINES)('parts of a case on %s', engine => {
  let test: TestCore;
  let head: Client;
  let officeId: string;
  let main: { id: string; client: Client };
  let co: { id: string; client: Client };
  let caseId = '';
  const task = 'Проверить права на пособие и дать заключение.';

  beforeAll(async () => {
    test = await aCore(engine);
    const made = await anOffice(test);
    ({ head } = made);
    officeId = made.office.id;
    main = await anExecutor(test, head, { login: 'main', name: 'Болатов Ерлан', kind: 'deputy' });
    co = await anExecutor(test, head, { login: 'co', name: 'Иванова Анна', kind: 'lawyer' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    caseId = (await head.appeals.register(anAppeal({ executorId: main.id }))).id;
    await moveTo(main.client, caseId, 'in-work');
  });

  const version = async () => (await head.appeals.get({ id: caseId })).version;
  const on = async () => ({ id: caseId, expectedVersion: await version() });
  const give = async (executorId = co.id, over: { dueOn?: string; role?: 'controller' } = {}) =>
    main.client.parts.give({
      ...(await on()),
      executorId,
      role: over.role ?? 'co-executor',
      task,
      dueOn: over.dueOn ?? '2026-11-25',
    });
  const partId = async () => (await head.parts.ofCase({ id: caseId })).parts[0]?.id ?? '';
  const load = async () =>
    (await loadCandidates(test.core.deps.db.read, officeId, TODAY)).find(one => one.id === co.id);

  it('stands among the co-executor’s own cases by its own day, for as long as it is open', async () => {
    const own = async () => {
      const list = await co.client.appeals.list({ view: 'mine', limit: 200 });
      expect(list.total).toBe(list.items.length);
      expect(list.counts.mine).toBe(list.total);
      return list.items.map(item => [item.id, item.partDueOn ?? null]);
    };
    const before = await own();
    const led = (await head.appeals.register(anAppeal({ executorId: co.id }))).id;
    const sooner = (await head.appeals.register(anAppeal({ executorId: co.id, receivedOn: '2026-11-02' })))
      .id;
    const dues = await Promise.all(
      [led, sooner, caseId].map(async id => (await head.appeals.get({ id })).dueOn),
    );
    expect(dues).toEqual(['2026-12-11', '2026-11-23', '2026-12-11']);
    await give(co.id, { dueOn: '2026-11-25' });
    expect((await own()).filter(([id]) => !before.some(([known]) => known === id))).toEqual([
      [sooner, null],
      [caseId, '2026-11-25'],
      [led, null],
    ]);
    // Page by page as in one, by either direction.
    const whole = await own();
    const paged: unknown[] = [];
    for (let offset = 0, after: { offset: number; key: string; doc: number } | null = null; ; offset += 1) {
      const page = await co.client.appeals.list({
        view: 'mine',
        limit: 1,
        offset,
        ...(after ? { after } : {}),
      });
      if (page.items.length === 0) break;
      paged.push(...page.items.map(item => [item.id, item.partDueOn ?? null]));
      after = page.last;
    }
    expect(paged).toEqual(whole);
    const step = { ...(await on()), partId: await partId(), step: 'done' } as const;
    await co.client.parts.step({ ...step, words: 'Заключение готово.' });
    expect((await own()).map(([id]) => id)).not.toContain(caseId);
    for (const id of [led, sooner])
      await head.appeals.assign({ id, expectedVersion: 1, executorId: main.id });
  });

  it('opens the case to the co-executor for as long as they keep their part', async () => {
    const sees = async () =>
      co.client.appeals.get({ id: caseId }).then(
        () => true,
        error => error.code,
      );
    const listed = async () =>
      (await co.client.appeals.list({ view: 'open', limit: 200 })).items.some(item => item.id === caseId);
    expect([await sees(), await listed()]).toEqual(['NOT_FOUND', false]);
    await give();
    expect([await sees(), await listed()]).toEqual([true, true]);
    const found = await co.client.appeals.search({ query: 'Ахметбекова', limit: 200 });
    expect(found.items.map(item => item.id)).toContain(caseId);
    expect((await co.client.persons.list({})).items.length).toBeGreaterThan(0);
    const card = await co.client.appeals.get({ id: caseId });
    expect(card.may).toEqual({
      accept: false,
      decline: false,
      assign: false,
      note: true,
      setResult: false,
      close: false,
      reopen: false,
    });
    await co.client.appeals.addNote({ ...(await on()), text: 'Запрошены документы.' });
    await co.client.parts.step({
      ...(await on()),
      partId: await partId(),
      step: 'decline',
      words: 'Болею до декабря.',
    });
    expect([await sees(), await listed()]).toEqual(['NOT_FOUND', false]);
  });

  it('shows each their part with its own day, and tells the story', async () => {
    await give();
    const mine = await co.client.parts.mine();
    expect(mine.find(part => part.caseId === caseId)).toEqual({
      id: await partId(),
      caseId,
      caseNumber: (await head.appeals.get({ id: caseId })).number,
      summary: 'Отказали в пособии на четвёртого ребёнка',
      role: 'co-executor',
      state: 'offered',
      task,
      dueOn: '2026-11-25',
    });
    await co.client.parts.step({ ...(await on()), partId: await partId(), step: 'accept' });
    await co.client.parts.step({
      ...(await on()),
      partId: await partId(),
      step: 'done',
      words: 'Право есть, заключение приложено.',
    });
    expect((await co.client.parts.mine()).filter(part => part.caseId === caseId)).toEqual([]);
    const { parts } = await head.parts.ofCase({ id: caseId });
    expect(parts).toMatchObject([
      { state: 'done', answer: 'Право есть, заключение приложено.', endedOn: TODAY, may: [] },
    ]);
    const { timeline } = await head.appeals.get({ id: caseId });
    expect(timeline.slice(0, 3).map(({ type, data, text }) => [type, data, text])).toEqual([
      ['PART_DONE', { executor: 'Иванова Анна' }, 'Право есть, заключение приложено.'],
      ['PART_ACCEPTED', { executor: 'Иванова Анна' }, null],
      ['PART_GIVEN', { executor: 'Иванова Анна', role: 'co-executor', due: '2026-11-25' }, task],
    ]);
  });

  it.each([
    ['a day after the case’s', { dueOn: '2027-11-25' }, 'DATE_IMPOSSIBLE'],
    ['a day that is past', { dueOn: '2026-11-19' }, 'DATE_IMPOSSIBLE'],
  ])('refuses %s', async (_name, over, code) => {
    await expect(give(co.id, over)).rejects.toMatchObject({ code });
  });

  it('refuses the main executor, a stranger and a second part of one person', async () => {
    await expect(give(main.id)).rejects.toMatchObject({ code: 'SAME_EXECUTOR' });
    await expect(give('01900000-0000-7000-8000-000000000000')).rejects.toMatchObject({
      code: 'UNKNOWN_EXECUTOR',
    });
    await give();
    await expect(give()).rejects.toMatchObject({ code: 'HAS_PART' });
    const part = { executorId: main.id, role: 'co-executor', task, dueOn: '2026-11-25' } as const;
    await expect(co.client.parts.give({ ...(await on()), ...part })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const step = { partId: await partId(), step: 'done', words: ' ' } as const;
    await expect(co.client.parts.step({ ...(await on()), ...step })).rejects.toMatchObject({
      code: 'WORDS_MISSING',
    });
  });

  it('weighs half of a case on who has it, a controller’s nothing', async () => {
    const before = (await load())?.weight ?? 0;
    await give();
    expect(await load()).toMatchObject({ weight: before + 0.5, parts: expect.any(Number) });
    await head.parts.step({ ...(await on()), partId: await partId(), step: 'withdraw', words: 'Не нужно.' });
    await give(co.id, { role: 'controller' });
    expect((await load())?.weight).toBe(before);
  });

  it('keeps the case open until every part has ended, unless the head says why', async () => {
    await give();
    const card = await head.appeals.get({ id: caseId });
    const [question] = card.questions;
    await main.client.appeals.setResult({
      ...(await on()),
      questionId: question?.id ?? '',
      result: 'explained',
    });
    await expect(main.client.appeals.close(await on())).rejects.toMatchObject({
      code: 'PARTS_OPEN',
      data: { parts: 1 },
    });
    const why = 'Ответ дан, заключение уже не нужно.';
    await expect(main.client.appeals.close({ ...(await on()), overParts: why })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await head.appeals.close({ ...(await on()), overParts: why });
    const { timeline } = await head.appeals.get({ id: caseId });
    expect(timeline.slice(0, 2).map(({ type, data, text }) => [type, data, text])).toEqual([
      ['PARTS_LEFT', { parts: 1 }, why],
      ['APPEAL_CLOSED', { on: TODAY, late: false }, null],
    ]);
    expect((await head.parts.ofCase({ id: caseId })).parts).toMatchObject([{ state: 'left', answer: why }]);
    expect(await co.client.appeals.get({ id: caseId })).toMatchObject({ status: 'closed' });
  });

  it('the check finds a part that was changed, and one that was taken away', async () => {
    await give();
    expect((await head.system.verify()).problems).toEqual([]);
    const id = await partId();
    await tamper(test, `update executor_parts set due_on = '2026-12-31' where id = '${id}'`);
    expect((await head.system.verify()).problems).toEqual([
      { code: 'ROW_CHANGED', table: 'executor_parts', row: id },
    ]);
    await expect(co.client.parts.mine()).rejects.toMatchObject({ code: 'DATABASE_CORRUPT' });
    await tamper(test, `delete from executor_parts where id = '${id}'`);
    expect((await head.system.verify()).problems).toEqual([
      { code: 'ROW_CHANGED', table: 'executor_parts', row: caseId },
    ]);
  });
});
