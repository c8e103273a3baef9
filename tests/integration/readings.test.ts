import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownReadings } from '../../electron/core/readings/list-readings';
import { tamper } from '../support/base-file';
import { aCore, anAppeal, type Client, ENGINES, PASSWORD, type TestCore, TODAY } from '../support/core';
import { countingReads } from '../support/count-queries';
import { hire } from '../support/hire';
import { anAnswer, aReadOffice, readBy } from '../support/read-office';
import { moveTo, resultsOf } from '../support/work';

describe.each(ENGINES)('an answer that a second person reads on %s', engine => {
  let test: TestCore;
  let office: Awaited<ReturnType<typeof aReadOffice>>;
  let id = '';

  beforeAll(async () => {
    test = await aCore(engine);
    office = await aReadOffice(test);
  });
  afterAll(() => test.close());

  const on = async (caseId = id) => {
    const { version } = await office.head.appeals.get({ id: caseId });
    return { id: caseId, expectedVersion: version };
  };
  const ask = async (readerId: string | null = office.law.id, who: Client = office.main.client) =>
    who.readings.ask({ ...(await on()), readerId });
  const newest = async () => (await office.head.readings.ofCase({ id })).readings[0]?.id ?? '';
  const agree = async (who: Client = office.law.client) =>
    who.readings.agree({ ...(await on()), readingId: await newest() });
  const sendBack = async (remark: string) =>
    office.law.client.readings.sendBack({ ...(await on()), readingId: await newest(), remark });
  const close = async () => office.main.client.appeals.close(await on());
  const standing = async () => (await office.head.appeals.get({ id })).reading;
  const mine = async (who: Client) =>
    (await who.readings.mine()).cases.flatMap(({ item, as }) => (item.id === id ? [as] : []));

  it('ends only after the reader whom the rule names has agreed, and tells the story', async () => {
    id = await anAnswer(office.main.client, office.head);
    const card = await office.main.client.appeals.get({ id });
    expect(card).toMatchObject({ reading: 'not-asked', may: { setResult: true, close: false } });
    expect(card.decision).toMatchObject({
      secondReaderId: office.law.id,
      reasons: [{ code: 'rule-all' }, { code: 'only-one' }, { code: 'second-reader' }],
    });
    await expect(close()).rejects.toMatchObject({
      code: 'READING_MISSING',
      data: { reading: 'not-asked' },
    });
    expect(await mine(office.law.client)).toEqual([]);
    await expect(office.law.client.appeals.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });

    await ask();
    expect(await standing()).toBe('asked');
    expect(await mine(office.law.client)).toEqual(['read']);
    expect([await mine(office.head), await mine(office.main.client)]).toEqual([[], []]);
    expect(await office.law.client.appeals.get({ id })).toMatchObject({
      may: { setResult: false, close: false, note: true },
    });
    expect(
      (await office.law.client.appeals.list({ view: 'open', limit: 200 })).items.map(item => item.id),
    ).toContain(id);
    await expect(close()).rejects.toMatchObject({ code: 'READING_MISSING', data: { reading: 'asked' } });

    await sendBack('Нет ссылки на закон.');
    expect(await mine(office.main.client)).toEqual(['returned']);
    await expect(close()).rejects.toMatchObject({ code: 'READING_MISSING', data: { reading: 'returned' } });
    await ask();
    await agree();
    expect(await mine(office.main.client)).toEqual(['agreed']);
    expect(await office.main.client.appeals.get({ id })).toMatchObject({
      reading: 'agreed',
      may: { close: true },
    });
    await close();
    const { timeline } = await office.head.appeals.get({ id });
    expect(timeline.slice(0, 5).map(({ type, data, text }) => [type, data, text])).toEqual([
      ['APPEAL_CLOSED', { on: TODAY, late: false }, null],
      ['READING_AGREED', { executor: 'Болатов Ерлан' }, null],
      ['READING_ASKED', { executor: 'Болатов Ерлан', reader: 'Иванова Анна' }, null],
      ['READING_RETURNED', { executor: 'Болатов Ерлан' }, 'Нет ссылки на закон.'],
      ['READING_ASKED', { executor: 'Болатов Ерлан', reader: 'Иванова Анна' }, null],
    ]);
    expect((await office.head.readings.ofCase({ id })).readings).toMatchObject([
      { state: 'agreed', readerName: 'Иванова Анна', readBy: 'Иванова Анна', remark: '' },
      { state: 'returned', readBy: 'Иванова Анна', remark: 'Нет ссылки на закон.' },
    ]);
    expect(await mine(office.main.client)).toEqual([]);
    expect((await office.head.system.verify()).problems).toEqual([]);
  });

  it('is read anew after it was taken up again, and after another result', async () => {
    await office.head.appeals.reopen({ ...(await on()), reason: 'Жалоба на ответ.' });
    expect(await standing()).toBe('changed');
    await expect(close()).rejects.toMatchObject({ code: 'READING_MISSING', data: { reading: 'changed' } });
    await ask();
    await agree();
    await resultsOf(office.main.client, id, 'supported');
    expect(await standing()).toBe('changed');
    await expect(close()).rejects.toMatchObject({ code: 'READING_MISSING', data: { reading: 'changed' } });
    await ask();
    await agree();
    await close();
  });

  it('cannot end by a letter to another body either, while the case may wait for its reply', async () => {
    id = await anAnswer(office.main.client, office.head);
    const letter = async (closes: boolean) =>
      office.main.client.forwards.make({
        ...(await on()),
        bodyKind: 'police',
        body: 'Полиция',
        letterNumber: '7',
        letterOn: TODAY,
        forwardedOn: TODAY,
        toldOn: TODAY,
        closes,
      });
    await expect(letter(true)).rejects.toMatchObject({ code: 'READING_MISSING' });
    await letter(false);
    await ask();
    await agree();
    expect((await letter(true)).status).toBe('closed');
    const { forwards } = await office.head.forwards.ofCase({ id });
    const forwardId = forwards.find(one => one.closed)?.id ?? '';
    await office.main.client.forwards.undo({ ...(await on()), forwardId, reason: 'Не тот орган.' });
    expect(await standing()).toBe('changed');
  });

  it('asks for every result first, and for a reader who may read it today', async () => {
    id = (await office.head.appeals.register(anAppeal())).id;
    await moveTo(office.main.client, id, 'in-work');
    await expect(ask()).rejects.toMatchObject({ code: 'RESULT_MISSING', data: { questions: 1 } });
    await resultsOf(office.main.client, id, 'explained');
    await expect(ask(office.spare.id)).rejects.toMatchObject({ code: 'UNKNOWN_READER' });
    await expect(ask(office.main.id)).rejects.toMatchObject({ code: 'UNKNOWN_READER' });
    await ask();
    await expect(ask()).rejects.toMatchObject({ code: 'READING_ASKED' });
    await ask(null);
    // Who was asked before sees the case no more, and reads it no more.
    await expect(office.law.client.appeals.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await mine(office.head)).toEqual(['read']);
    const [question] = (await office.head.appeals.get({ id })).questions;
    const taken = { ...(await on()), questionId: question?.id ?? '', result: null };
    await office.main.client.appeals.setResult(taken);
    await expect(agree(office.head)).rejects.toMatchObject({ code: 'RESULT_MISSING' });
    await resultsOf(office.main.client, id, 'explained');
    await agree(office.head);
    await expect(ask()).rejects.toMatchObject({ code: 'READING_AGREED' });
    await close();
    await expect(ask()).rejects.toMatchObject({ code: 'WRONG_STATUS' });
  });

  it('another of the kind reads while the reader is away, and the head learns of what waits for them', async () => {
    id = await anAnswer(office.main.client, office.head);
    await ask();
    const absence = { executorId: office.law.id, from: TODAY, to: '2026-11-30', substituteId: null };
    const { id: absenceId } = await office.head.staff.addAbsence(absence);
    expect(await mine(office.head)).toEqual(['read']);
    const seen = await office.main.client.readings.ofCase({ id });
    expect(seen).toMatchObject({
      standing: 'asked',
      namedReader: 'Иванова Анна',
      ask: [{ id: office.spare.id, name: 'Ким Олег' }],
      read: null,
    });
    await ask(office.spare.id);
    expect(await mine(office.spare.client)).toEqual(['read']);
    await office.head.staff.removeAbsence({ id: absenceId });
    await agree(office.spare.client);
    expect(await standing()).toBe('agreed');
  });

  it('the rule’s word holds for whoever is chosen by hand, the reader among them', async () => {
    id = await anAnswer(office.main.client, office.head);
    await ask();
    await agree();
    await office.head.appeals.assign({ ...(await on()), executorId: office.law.id });
    const card = await office.head.appeals.get({ id });
    expect(card.reading).toBe('not-asked');
    expect(card.decision).toMatchObject({
      secondReaderId: office.law.id,
      reasons: [{ code: 'chosen-by-hand' }, { code: 'reader-leads', params: { name: 'Иванова Анна' } }],
    });
    const { version } = await moveTo(office.law.client, id, 'in-work');
    await expect(office.law.client.appeals.close({ id, expectedVersion: version })).rejects.toMatchObject({
      code: 'READING_MISSING',
    });
    await expect(ask(office.law.id, office.law.client)).rejects.toMatchObject({ code: 'UNKNOWN_READER' });
    await ask(office.spare.id, office.law.client);
    await agree(office.spare.client);
    await office.law.client.appeals.close(await on());
  });

  it('goes on to others with its executor, and stays when the rules send it anew', async () => {
    id = (await office.head.appeals.register(anAppeal())).id;
    await office.head.routing.reassign({ fromId: office.main.id, toId: office.spare.id, limit: 100 });
    expect((await office.head.appeals.get({ id })).decision).toMatchObject({
      executorId: office.spare.id,
      secondReaderId: office.law.id,
    });
    await moveTo(office.spare.client, id, 'in-work');
    await office.spare.client.appeals.decline({ ...(await on()), reason: 'Не моя тема.' });
    expect(await office.head.appeals.get({ id })).toMatchObject({
      status: 'queued',
      reading: 'not-asked',
      decision: { secondReaderId: office.law.id },
    });
  });

  it('is asked for by no case that no such rule sent', async () => {
    await readBy(office.head, office.main.id, null);
    id = await anAnswer(office.main.client, office.head);
    expect(await standing()).toBeNull();
    await expect(ask()).rejects.toMatchObject({ code: 'READING_NOT_NEEDED' });
    expect(await office.main.client.readings.ofCase({ id })).toEqual({
      standing: null,
      namedReader: null,
      readings: [],
      ask: null,
      read: null,
      isOwn: false,
    });
    await close();
    await readBy(office.head, office.main.id, office.law.id);
  });

  it('those that wait are found by as many queries however many they are', async () => {
    const waitForHead = async () => {
      id = await anAnswer(office.main.client, office.head);
      await ask(null);
    };
    const { actor } = office.session;
    if (!actor) throw new Error('nobody is signed in');
    const found = async () => {
      const { deps, asked } = countingReads(test.core.deps);
      const { total } = await ownReadings(deps, actor);
      return { total, asked: asked() };
    };
    await waitForHead();
    const one = await found();
    await waitForHead();
    await waitForHead();
    expect(await found()).toEqual({ total: one.total + 2, asked: one.asked });
  });

  it('the reader who left reads no more; another of the kind and the head do', async () => {
    id = await anAnswer(office.main.client, office.head);
    await ask();
    const law = (await office.head.staff.users()).find(({ login }) => login === 'law');
    await office.head.staff.removeUser({ userId: law?.id ?? '' });
    await test.core.deps.resealer.settle();
    expect(await mine(office.head)).toEqual(['read']);
    expect((await office.main.client.readings.ofCase({ id })).ask).toEqual([
      { id: office.spare.id, name: 'Ким Олег' },
    ]);
    await agree(office.head);
    await close();
    // Somebody signs in for the desk again: the rule's reader is there.
    await hire(office.head, {
      login: 'law2',
      name: 'Иванова Анна',
      roles: ['executor'],
      password: PASSWORD,
      executorId: office.law.id,
    });
    id = await anAnswer(office.main.client, office.head);
    expect((await office.main.client.readings.ofCase({ id })).ask).toEqual([
      { id: office.law.id, name: 'Иванова Анна' },
    ]);
  });

  it('the check finds a reading that was changed, and one that was taken away', async () => {
    await ask();
    const readingId = await newest();
    expect((await office.head.system.verify()).problems).toEqual([]);
    await tamper(test, `update readings set reader_id = null where id = '${readingId}'`);
    expect((await office.head.system.verify()).problems).toEqual([
      { code: 'ROW_CHANGED', table: 'readings', row: readingId },
    ]);
    await tamper(test, `delete from readings where id = '${readingId}'`);
    expect((await office.head.system.verify()).problems).toEqual([
      { code: 'ROW_CHANGED', table: 'readings', row: id },
    ]);
  });
});
