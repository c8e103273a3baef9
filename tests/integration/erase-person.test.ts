import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { walkFiles } from '../../electron/core/backup/walk-files';
import { SQLITE_FILE } from '../../electron/db';
import { A_PDF, putIn } from '../support/attachments';
import { tamper } from '../support/base-file';
import { aCore, anAppeal, ENGINES, PASSWORD } from '../support/core';
import { aKeptOffice, type KeptOffice } from '../support/kept-office';
import { readBy } from '../support/read-office';
import { moveTo, resultsOf } from '../support/work';

const BASIS = 'Заявление вх. № 5';
const OTHER = { surname: 'Петров', firstName: 'Сергей', phones: ['8 705 999 88 77'] };

describe.each(ENGINES)('erasing one person on %s', engine => {
  let office: KeptOffice;
  beforeEach(async () => {
    office = await aKeptOffice(engine);
  });
  afterEach(() => office.test.close());

  const personOf = async (id: string) => (await office.head.appeals.get({ id })).person?.id ?? '';
  const erase = (personId: string, confirm: string, more: object = {}) =>
    office.head.rights.erase({ personId, basis: BASIS, confirm, despiteTerm: true, ...more });
  const table = (name: 'applicants' | 'consents' | 'merges' | 'person_docs') =>
    office.test.core.deps.db.read.selectFrom(name).selectAll().execute();

  it('takes the own case by an act, and the person out of every place; figures stay', async () => {
    const { head, test } = office;
    const one = await office.closed();
    await putIn(head, { caseId: one.id, name: 'скан.pdf', bytes: A_PDF });
    const personId = await personOf(one.id);
    const consent = {
      caseId: one.id,
      personId: null,
      kind: 'processing',
      form: 'oral',
      givenOn: '2026-02-10',
    } as const;
    await head.consents.give({ ...consent, textVersion: null, attachmentId: null, note: 'Слышал Қайрат.' });
    const { applicant, version } = await head.persons.get({ id: personId });
    await head.persons.save({
      id: personId,
      expectedVersion: version,
      applicant,
      flags: [{ code: 'threat', reason: 'Угрожала сторожу.' }],
    });
    const figures = await head.statistics.quarter({ quarter: '2026-Q1' });
    expect(await head.rights.erasurePreview({ personId })).toEqual({
      cases: [{ id: one.id, number: one.number, fate: 'destroyed', blocked: null, keepUntil: '2031-12-31' }],
      filesGone: 1,
      filesStay: 0,
      consents: 1,
      confirm: one.number,
    });
    expect(await erase(personId, one.number)).toEqual({ act: '1/2026', destroyed: 1, left: 0 });
    expect(await head.statistics.quarter({ quarter: '2026-Q1' })).toEqual(figures);
    for (const name of ['applicants', 'consents', 'merges', 'person_docs'] as const)
      expect(await table(name), name).toEqual([]);
    expect(await walkFiles(join(test.dataDir, 'files'))).toEqual([]);
    await expect(head.persons.get({ id: personId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await head.appeals.search({ query: 'Ахметбекова' })).total).toBe(0);
    expect((await head.persons.find({ query: 'Ахметбекова' })).items).toEqual([]);
    expect(await head.retention.acts()).toMatchObject([
      { number: '1/2026', state: 'done', source: BASIS, cases: 1, destroyed: 1, cleared: true },
    ]);
    const { items } = await head.journal.list({ type: 'PERSON_ERASED' });
    expect(items).toMatchObject([{ data: { person: personId, act: '1/2026', destroyed: 1, left: 0 } }]);
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('leaves a shared case without a word of the person in what was asked of others and answered', async () => {
    const { head, lawyer, executorId } = office;
    const receivedOn = '2026-02-10';
    const { id, number } = await head.appeals.register(
      anAppeal({
        executorId,
        author: 'collective',
        signatures: 2,
        channel: 'walk-in',
        reception: { workplace: 'у Ахметбековой' },
        people: [{ part: 'co', applicant: OTHER }],
      }),
    );
    const personId = await personOf(id);
    let { version } = await moveTo(lawyer, id, 'in-work');
    const asked = 'Проверить адреса Ахметбековой и Петрова';
    const letter = { bodyKind: 'police', body: 'Полиция, об Айгүл', letterNumber: '7' } as const;
    const sent = { authorId: executorId, instrument: 'reception-letter', sentOn: receivedOn } as const;
    const due = { on: receivedOn, basis: 'Просила Айгүл' };
    ({ version } = await lawyer.inquiries.issue({
      id,
      expectedVersion: version,
      ...letter,
      ...sent,
      asked,
      due,
    }));
    const days = { letterOn: receivedOn, forwardedOn: receivedOn, toldOn: null, closes: false };
    ({ version } = await head.forwards.make({
      id,
      expectedVersion: version,
      ...letter,
      ...days,
      note: asked,
    }));
    const promise = {
      authorId: executorId,
      occasion: 'visit',
      givenOn: receivedOn,
      dueOn: receivedOn,
    } as const;
    ({ version } = await head.promises.make({ id, expectedVersion: version, ...promise, promised: asked }));
    const aid = { kind: 'money', givenOn: receivedOn, amount: null, given: asked, giver: 'Петров' } as const;
    ({ version } = await head.aid.record({ id, expectedVersion: version, ...aid }));
    const visit = { kind: 'visit', takenOn: receivedOn, persons: null, found: asked } as const;
    await head.measures.note({ id, expectedVersion: version, ...visit });
    await erase(personId, number);
    expect((await lawyer.inquiries.ofCase({ id })).inquiries).toMatchObject([
      { body: 'Полиция, об •••', asked: 'Проверить адреса ••• и Петрова', basis: { ru: 'Просила •••' } },
    ]);
    expect((await lawyer.forwards.ofCase({ id })).forwards).toMatchObject([
      { body: 'Полиция, об •••', note: 'Проверить адреса ••• и Петрова' },
    ]);
    const masked = 'Проверить адреса ••• и Петрова';
    expect((await lawyer.promises.ofCase({ id })).promises).toMatchObject([{ promised: masked }]);
    expect((await lawyer.aid.ofCase({ id })).aid).toMatchObject([{ given: masked, giver: 'Петров' }]);
    expect((await lawyer.measures.ofCase({ id })).measures).toMatchObject([{ found: masked }]);
    expect(await head.receptions.get({ caseId: id })).toMatchObject({ workplace: 'у •••' });
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('leaves a shared case to those who signed it too, without a word of the person', async () => {
    const { head, lawyer, executorId } = office;
    const shared = await head.appeals.register(
      anAppeal({
        executorId,
        author: 'collective',
        signatures: 2,
        summary: 'Нет света у Ахметбековой и Петрова',
        text: 'Ахметбекова Айгүл, 8 701 234 56 78, и Петров Сергей просят свет.',
        people: [{ part: 'co', applicant: OTHER }],
      }),
    );
    const personId = await personOf(shared.id);
    await head.appeals.addNote({ id: shared.id, expectedVersion: 1, text: 'Звонила Айгүл, Петрову тоже.' });
    await putIn(head, { caseId: shared.id, name: 'скан.pdf', bytes: A_PDF });
    expect(await head.rights.erasurePreview({ personId })).toMatchObject({
      cases: [{ fate: 'left', blocked: null, keepUntil: null }],
      filesGone: 0,
      filesStay: 1,
    });
    expect(await erase(personId, shared.number)).toEqual({ act: null, destroyed: 0, left: 1 });
    const card = await lawyer.appeals.get({ id: shared.id });
    expect(card).toMatchObject({
      summary: 'Нет света у ••• и Петрова',
      text: '••• •••, •••, и Петров Сергей просят свет.',
      applicant: { surname: 'Петров' },
    });
    expect(card.timeline.map(event => event.text).filter(Boolean)).toEqual(['Звонила •••, Петрову тоже.']);
    expect((await head.appeals.search({ query: 'Ахметбекова' })).total).toBe(0);
    expect((await head.appeals.search({ query: 'Петров' })).total).toBe(1);
    expect(await table('applicants')).toHaveLength(1);
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('takes the person out of what a second reader wrote of a shared case', async () => {
    const { head, lawyer, executorId } = office;
    await readBy(head, executorId, executorId);
    const { id, number } = await head.appeals.register(
      anAppeal({ author: 'collective', signatures: 2, people: [{ part: 'co', applicant: OTHER }] }),
    );
    const personId = await personOf(id);
    await moveTo(lawyer, id, 'in-work');
    const { version } = await resultsOf(lawyer, id, 'explained');
    const asked = await lawyer.readings.ask({ id, expectedVersion: version, readerId: null });
    const readingId = (await head.readings.ofCase({ id })).read ?? '';
    const remark = 'Айгүл ответили, Петрову нет.';
    await head.readings.sendBack({ id, expectedVersion: asked.version, readingId, remark });
    await erase(personId, number);
    expect((await lawyer.readings.ofCase({ id })).readings.map(one => one.remark)).toEqual([
      '••• ответили, Петрову нет.',
    ]);
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it.each([
    ['a held case', 'held'],
    ['an open one', 'open'],
    ['one in an act under way', 'in-act'],
  ] as const)('is refused by %s, and nothing is touched', async (_what, why) => {
    const { head } = office;
    const one =
      why === 'open'
        ? await head.appeals.register(anAppeal({ executorId: office.executorId }))
        : await office.closed();
    const personId = await personOf(one.id);
    if (why === 'held')
      await head.retention.hold({ id: one.id, expectedVersion: one.version, reason: 'Спор.' });
    if (why === 'in-act') {
      office.at('2032-01-01T09:00:00.000Z');
      await head.retention.prepareAct({});
    }
    await expect(erase(personId, one.number)).rejects.toMatchObject({
      code: 'ERASURE_BLOCKED',
      data: { number: one.number, why },
    });
    expect(await table('applicants')).toHaveLength(1);
  });

  it('does not touch a shared case that another program edited', async () => {
    const { head, test, executorId } = office;
    const shared = await head.appeals.register(
      anAppeal({
        executorId,
        author: 'collective',
        signatures: 2,
        people: [{ part: 'co', applicant: OTHER }],
      }),
    );
    const personId = await personOf(shared.id);
    await tamper(test, `update cases set due_on = '2027-01-01' where id = '${shared.id}'`);
    await expect(erase(personId, shared.number)).rejects.toMatchObject({ code: 'DATABASE_CORRUPT' });
    expect(await table('applicants')).toHaveLength(2);
    expect((await head.system.verify()).problems).toMatchObject([{ code: 'ROW_CHANGED', table: 'cases' }]);
  });

  it('asks for the number, and for a word where the term still runs', async () => {
    const one = await office.closed();
    const personId = await personOf(one.id);
    await expect(erase(personId, 'да')).rejects.toMatchObject({ code: 'WRONG_CONFIRMATION' });
    await expect(erase(personId, one.number, { despiteTerm: false })).rejects.toMatchObject({
      code: 'TERM_RUNS',
      data: { number: one.number, until: '2031-12-31' },
    });
    office.at('2032-01-01T09:00:00.000Z');
    expect(await erase(personId, one.number, { despiteTerm: false })).toMatchObject({ destroyed: 1 });
  });

  it('erases the records that were joined to the person as well', async () => {
    const { head } = office;
    const one = await office.closed();
    const two = await office.closed();
    const [a, b] = [await personOf(one.id), await personOf(two.id)];
    await head.persons.merge({ survivorId: a, survivorVersion: 1, absorbedId: b, absorbedVersion: 1 });
    expect(await erase(b, two.number)).toMatchObject({ destroyed: 2 });
    for (const name of ['applicants', 'merges', 'person_docs'] as const)
      expect(await table(name)).toEqual([]);
    expect((await head.system.verify()).problems).toEqual([]);
  });
});

describe('the files of the base after an erasure', () => {
  it('hold nothing that was sealed of the person, and a base put back from before asks to erase again', async () => {
    const office = await aKeptOffice('sqlite');
    const { test, head } = office;
    await office.closed({ applicant: OTHER, summary: 'Останется' });
    const one = await office.closed();
    const id = (await head.appeals.get({ id: one.id })).person?.id ?? '';
    const { read, clearFreed } = test.core.deps.db;
    const rows = await read.selectFrom('applicants').select('sealed').where('id', '=', id).execute();
    const words = await read.selectFrom('cases').select('sealed').where('id', '=', one.id).execute();
    const notes = await read
      .selectFrom('events')
      .select('sealed')
      .where('case_id', '=', one.id)
      .where('sealed', 'is not', null)
      .execute();
    const sealed = [...rows, ...words, ...notes].flatMap(row => row.sealed ?? []);
    expect(sealed.length).toBeGreaterThanOrEqual(3);
    await clearFreed();
    const file = join(test.dataDir, SQLITE_FILE);
    const traces = () => {
      const bytes = Buffer.concat(
        readdirSync(test.dataDir)
          .filter(name => name.startsWith(SQLITE_FILE) && !name.endsWith('-shm'))
          .map(name => readFileSync(join(test.dataDir, name))),
      );
      return sealed.filter(value => bytes.includes(Buffer.from(value.subarray(0, 40)))).length;
    };
    expect(traces()).toBe(sealed.length);
    const before = join(test.dataDir, 'before.db');
    copyFileSync(file, before);
    await head.rights.erase({ personId: id, basis: BASIS, confirm: one.number, despiteTerm: true });
    expect(traces()).toBe(0);
    expect(await head.rights.returned()).toEqual([]);
    expect(readFileSync(join(test.dataDir, 'erased.json'), 'utf8')).not.toContain('Ахметбек');

    await test.core.close();
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    copyFileSync(before, file);
    const again = await aCore('sqlite', { dataDir: test.dataDir });
    const client = again.client();
    await client.session.signIn({ login: 'head', password: PASSWORD });
    expect(await client.rights.returned()).toEqual([{ personId: id, erasedOn: '2026-02-10' }]);
    await client.rights.erase({ personId: id, basis: BASIS, confirm: one.number, despiteTerm: true });
    expect(await client.rights.returned()).toEqual([]);
    await again.close();
    rmSync(test.dataDir, { recursive: true, force: true });
  });
});
