import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anExecutor, type Client, ENGINES } from '../support/core';
import { aKeptOffice, destroyAll, type KeptOffice, OVER_AT } from '../support/kept-office';
import { readBy } from '../support/read-office';
import { moveTo, resultsOf } from '../support/work';

const TASK = 'Позвонить соседке Ахметбековой';
const BODY = 'Отдел полиции на улице Ахметбековой';
const REMARK = 'Ответьте самой Ахметбековой.';

describe.each(ENGINES)('what was done about a case on %s', engine => {
  let office: KeptOffice;
  let head: Client;
  let id: string;
  beforeEach(async () => {
    office = await aKeptOffice(engine);
    ({ head } = office);
    const deputy = await anExecutor(office.test, head, { login: 'deputy', name: 'Болатов', kind: 'deputy' });
    // The reader leads the case, so the head reads in their place.
    await readBy(head, office.executorId, office.executorId);
    ({ id } = await registered());
    let { version } = await moveTo(office.lawyer, id, 'in-work');
    const today = '2026-02-10';
    const asked = { executorId: deputy.id, role: 'co-executor', task: TASK, dueOn: today } as const;
    ({ version } = await head.parts.give({ id, expectedVersion: version, ...asked }));
    const { parts } = await head.parts.ofCase({ id });
    const partId = parts[0]?.id ?? '';
    ({ version } = await head.parts.step({
      id,
      expectedVersion: version,
      partId,
      step: 'withdraw',
      words: TASK,
    }));
    ({ version } = await head.forwards.make({
      id,
      expectedVersion: version,
      bodyKind: 'police',
      body: BODY,
      letterNumber: '7',
      letterOn: today,
      forwardedOn: today,
      toldOn: today,
      note: TASK,
      closes: false,
    }));
    ({ version } = await head.inquiries.issue({
      id,
      expectedVersion: version,
      authorId: office.executorId,
      instrument: 'reception-letter',
      bodyKind: 'police',
      body: BODY,
      asked: TASK,
      sentOn: today,
      due: { on: '2026-03-01', basis: TASK },
    }));
    const { inquiries } = await head.inquiries.ofCase({ id });
    const answer = { inquiryId: inquiries[0]?.id ?? '', on: today, words: TASK };
    ({ version } = await head.inquiries.answer({ id, expectedVersion: version, ...answer }));
    const promise = { authorId: office.executorId, occasion: 'visit', givenOn: today, dueOn: today } as const;
    ({ version } = await head.promises.make({ id, expectedVersion: version, ...promise, promised: TASK }));
    const aid = { kind: 'money', givenOn: today, amount: 7, given: TASK, giver: BODY } as const;
    ({ version } = await head.aid.record({ id, expectedVersion: version, ...aid }));
    const measure = { kind: 'responsibility', takenOn: today, persons: 3, found: TASK } as const;
    ({ version } = await head.measures.note({ id, expectedVersion: version, ...measure }));
    ({ version } = await resultsOf(head, id, 'explained', version));
    ({ version } = await readTwice(version));
    await head.appeals.close({ id, expectedVersion: version });
  });
  afterEach(() => office.test.close());

  /** Sent back with a remark, and agreed to when it comes again. */
  async function readTwice(from: number) {
    const asked = async (expectedVersion: number) => {
      const { version } = await office.lawyer.readings.ask({ id, expectedVersion, readerId: null });
      const readingId = (await head.readings.ofCase({ id })).read ?? '';
      return { id, expectedVersion: version, readingId };
    };
    const back = await head.readings.sendBack({ ...(await asked(from)), remark: REMARK });
    return head.readings.agree(await asked(back.version));
  }

  async function registered() {
    const applicant = { surname: 'Ахметбекова' };
    const questions = [{ classifier: 'ru-2025', code: '0002.0007' }];
    const executorId = office.executorId;
    const words = { channel: 'letter', kind: 'application', summary: 'Суть' } as const;
    return head.appeals.register({ applicant, questions, executorId, ...words });
  }
  const words = async () => ({
    parts: (await head.parts.ofCase({ id })).parts.map(({ task, answer }) => [task, answer]),
    forwards: (await head.forwards.ofCase({ id })).forwards.map(({ body, note }) => [body, note]),
    readings: (await head.readings.ofCase({ id })).readings.map(({ remark }) => remark),
    inquiries: (await head.inquiries.ofCase({ id })).inquiries.map(({ body, asked, basis, answer }) => [
      body,
      asked,
      basis.ru,
      answer,
    ]),
    promises: (await head.promises.ofCase({ id })).promises.map(({ promised }) => [promised]),
    aid: (await head.aid.ofCase({ id })).aid.map(({ given, giver, amount }) => [given, giver, amount]),
    measures: (await head.measures.ofCase({ id })).measures.map(({ found, persons }) => [found, persons]),
  });
  const SILENT = {
    parts: [['', '']],
    forwards: [['', '']],
    inquiries: [['', '', '', '']],
    promises: [['']],
    aid: [['', '', 7]],
    measures: [['', 3]],
    readings: ['', ''],
  };
  const counted = async () => {
    const { tables } = await head.forms.report({ quarter: '2026-Q1', formId: 'party-quarter' });
    const rows = tables.find(table => table.id === 'work')?.rows ?? [];
    return rows.map(({ cells }) => cells[0]?.value);
  };

  it('say nothing any more when the case was destroyed, but are counted, and the base is whole', async () => {
    expect(await counted()).toEqual([1, 1, 0, 0, 1, 0, 1]);
    await destroyAll(office, OVER_AT);
    expect(await words()).toEqual(SILENT);
    expect(await counted()).toEqual([1, 1, 0, 0, 1, 0, 1]);
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
  });

  it('are read under a new office key as under the old one, and can be destroyed under it', async () => {
    const before = await words();
    expect(before).toEqual({
      parts: [[TASK, TASK]],
      forwards: [[BODY, TASK]],
      readings: ['', REMARK],
      inquiries: [[BODY, TASK, TASK, TASK]],
      promises: [[TASK]],
      aid: [[TASK, BODY, 7]],
      measures: [[TASK, 3]],
    });
    await head.keys.change();
    await expect.poll(async () => (await head.keys.status()).change, { timeout: 20_000 }).toBeNull();
    expect(await words()).toEqual(before);
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
    await destroyAll(office, OVER_AT);
    expect(await words()).toEqual(SILENT);
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
  });
});
