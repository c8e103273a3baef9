import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { walkFiles } from '../../electron/core/backup/walk-files';
import { A_PDF, putIn } from '../support/attachments';
import { baseState } from '../support/base-state';
import { aCore, anAppeal, anOffice, ENGINES } from '../support/core';
import { aKeptOffice, destroyAll, type KeptOffice, OVER_AT } from '../support/kept-office';

const WAY_AFTER = '2032-01-02T09:00:00.000Z';

describe.each(ENGINES)('keeping and destroying cases on %s', engine => {
  let office: KeptOffice;
  beforeEach(async () => {
    office = await aKeptOffice(engine);
  });
  afterEach(() => office.test.close());

  const due = async (quarter: string) =>
    (await office.head.retention.due({ quarter })).items.map(({ number, keepUntil, state }) => ({
      number,
      keepUntil,
      state,
    }));

  it('lists what falls due in the quarter, and nothing that is open or kept longer', async () => {
    const one = await office.closed();
    await office.head.appeals.register(anAppeal());
    office.at('2027-03-01T09:00:00.000Z');
    await office.closed();
    expect(await due('2031-Q3')).toEqual([]);
    expect(await due('2031-Q4')).toEqual([{ number: one.number, keepUntil: '2031-12-31', state: 'ready' }]);
    const listed = await office.head.retention.due({ quarter: '2032-Q1' });
    expect([listed.total, listed.readyNow]).toEqual([1, 0]);
    office.at(OVER_AT);
    expect((await office.head.retention.due({ quarter: '2032-Q1' })).readyNow).toBe(1);
  });

  it('destroys by a signed act after the pause, and leaves every figure of the past as it was', async () => {
    const { head } = office;
    const one = await office.closed({ kind: 'complaint', externalId: 'Ахметбекова-7' });
    const two = await office.closed({ questions: [{ classifier: 'ru-2025', code: '0003.0008' }] });
    await putIn(head, { caseId: one.id, name: 'скан.pdf', bytes: A_PDF });
    office.at('2026-08-01T09:00:00.000Z');
    const young = await office.closed();
    office.at('2027-02-01T09:00:00.000Z');
    const younger = await office.closed({ summary: 'Нет тепла в доме' });
    office.at(WAY_AFTER);
    const before = await head.statistics.quarter({ quarter: '2026-Q1' });
    expect(before.totals['appeals.closed'].now).toBe(2);
    const counted = await baseState(office.test.core.deps.db);

    const { number } = await destroyAll(office, OVER_AT);
    expect(number).toBe('1/2032');
    office.at(WAY_AFTER);
    expect(await head.statistics.quarter({ quarter: '2026-Q1' })).toEqual(before);
    const after = await baseState(office.test.core.deps.db);
    expect({ ...after, journal: null }).toEqual({
      ...counted,
      applicants: 1,
      indexed: 1,
      events: Number(counted.events) + 3 + 3 + 1,
      journal: null,
    });

    expect(await walkFiles(join(office.test.dataDir, 'files'))).toEqual([]);
    for (const { id } of [one, two, young]) {
      expect(await head.attachments.list({ caseId: id })).toMatchObject({ items: [], mayAdd: false });
      await expect(head.attachments.begin({ caseId: id, name: 'скан.png', bytes: 10 })).rejects.toMatchObject(
        { code: 'FORBIDDEN' },
      );
      const card = await head.appeals.get({ id });
      expect([card.applicant, card.applicantName, card.summary, card.text]).toEqual([null, '', '', '']);
      expect(card.destroyedOn).toBe('2032-01-02');
      expect(card.timeline.filter(event => event.text !== null)).toEqual([]);
      expect(Object.values(card.may)).not.toContain(true);
      expect((await head.retention.ofCase({ id })).destroyed).toEqual({ on: '2032-01-02', act: '1/2032' });
    }
    expect((await head.appeals.search({ query: 'Ахметбекова' })).items.map(item => item.id)).toEqual([
      younger.id,
    ]);
    expect((await head.appeals.get({ id: younger.id })).summary).toBe('Нет тепла в доме');
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
    await expect(
      head.appeals.addNote({ id: one.id, expectedVersion: one.version + 1, text: 'Ещё.' }),
    ).rejects.toMatchObject({ code: 'CASE_DESTROYED' });
  });

  it('keeps the act with numbers, days and names of staff, and nothing of a citizen', async () => {
    const one = await office.closed();
    const { id } = await destroyAll(office, OVER_AT);
    const read = await office.head.retention.act({ id });
    expect(read).toEqual({
      office: { ru: 'Приёмная', kk: 'Қоғамдық қабылдау', code: 'KZ-01' },
      act: {
        id,
        number: '1/2032',
        state: 'done',
        version: 3,
        rule: { years: 5, toYearEnd: true },
        source: 'Номенклатура дел приёмной',
        preparedBy: 'Сәрсенова Гүлмира',
        preparedAt: OVER_AT,
        confirmedBy: 'Сәрсенова Гүлмира',
        confirmedAt: OVER_AT,
        notBefore: WAY_AFTER,
        endedBy: 'Сәрсенова Гүлмира',
        endedAt: WAY_AFTER,
        cleared: true,
        cases: 1,
        destroyed: 1,
        may: { confirm: false, withdraw: false, carryOut: false },
      },
      rows: [
        {
          number: one.number,
          receivedOn: '2026-02-10',
          closedOn: '2026-02-10',
          keepUntil: '2031-12-31',
          outcome: 'destroyed',
        },
      ],
    });
    expect(await office.head.retention.acts()).toEqual([read.act]);
    const told = async (type: string) => (await office.head.journal.list({ type })).items;
    expect(await told('CASE_DESTROYED')).toMatchObject([
      { caseId: one.id, data: { act: '1/2032', number: one.number } },
    ]);
    expect(await told('ACT_CARRIED_OUT')).toMatchObject([
      { actorLogin: 'head', data: { destroyed: 1, leftOut: 0 } },
    ]);
  });

  it('waits for the pause, and can be undone in it', async () => {
    const { head } = office;
    const one = await office.closed();
    office.at(OVER_AT);
    const { id } = await head.retention.prepareAct({});
    await expect(head.retention.carryOutAct({ id, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'WRONG_ACT_STATE',
    });
    expect(await due('2031-Q4')).toMatchObject([{ state: 'in-act' }]);
    await expect(head.retention.prepareAct({})).rejects.toMatchObject({ code: 'NOTHING_DUE' });
    await head.retention.confirmAct({ id, expectedVersion: 1 });
    office.at('2032-01-02T08:59:59.999Z');
    await expect(head.retention.carryOutAct({ id, expectedVersion: 2 })).rejects.toMatchObject({
      code: 'PAUSE_NOT_OVER',
      data: { notBefore: WAY_AFTER },
    });
    await expect(
      head.retention.withdrawAct({ id, expectedVersion: 1, reason: 'Спор.' }),
    ).rejects.toMatchObject({ code: 'STALE' });
    await head.retention.withdrawAct({ id, expectedVersion: 2, reason: 'Спор.' });
    office.at(WAY_AFTER);
    await expect(head.retention.carryOutAct({ id, expectedVersion: 3 })).rejects.toMatchObject({
      code: 'WRONG_ACT_STATE',
    });
    expect((await head.appeals.get({ id: one.id })).summary).not.toBe('');
    // A withdrawn act keeps its number.
    expect((await head.retention.prepareAct({})).number).toBe('2/2032');
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('keeps linked cases as long as the longest, and repeated appeals of one person', async () => {
    const { head } = office;
    const one = await office.closed();
    office.at('2027-02-01T09:00:00.000Z');
    const later = await office.closed();
    await head.appeals.link({
      id: later.id,
      expectedVersion: later.version,
      otherId: one.id,
      kind: 'related',
    });
    expect((await head.retention.ofCase({ id: one.id })).linked).toEqual([
      { id: later.id, number: later.number },
    ]);
    expect(await due('2031-Q4')).toMatchObject([{ number: one.number, state: 'linked' }]);
    expect((await head.retention.due({ quarter: '2031-Q4' })).items[0]?.waitsFor).toBe(later.number);
    expect(await due('2032-Q4')).toMatchObject([{ state: 'ready' }, { state: 'ready' }]);
    office.at(OVER_AT);
    await expect(head.retention.prepareAct({ caseIds: [one.id] })).rejects.toMatchObject({
      code: 'CASE_NOT_DUE',
      data: { number: one.number, state: 'linked' },
    });
    const [link] = await head.appeals.links({ id: later.id });
    await head.appeals.unlink({
      id: later.id,
      expectedVersion: later.version + 1,
      linkId: link?.id ?? '',
    });
    expect(await head.retention.prepareAct({ caseIds: [one.id] })).toMatchObject({ cases: 1 });
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('keeps a repeated appeal as long as the other ones of its applicant, linked or not', async () => {
    const first = await office.closed();
    const { person } = await office.head.appeals.get({ id: first.id });
    office.at('2027-02-01T09:00:00.000Z');
    const again = await office.closed({
      applicant: undefined,
      applicantId: person?.id,
      repeat: 'repeated',
    });
    expect((await office.head.retention.due({ quarter: '2031-Q4' })).items).toMatchObject([
      { number: first.number, state: 'linked', waitsFor: again.number },
    ]);
    expect((await due('2032-Q4')).map(({ state }) => state)).toEqual(['ready', 'ready']);
  });

  it('keeps what is linked with a held case, over any number of links', async () => {
    const { head } = office;
    const [held, between, far] = [await office.closed(), await office.closed(), await office.closed()];
    for (const [one, other] of [
      [between, held],
      [far, between],
    ] as const) {
      const { version } = await head.appeals.get({ id: one.id });
      await head.appeals.link({ id: one.id, expectedVersion: version, otherId: other.id, kind: 'related' });
    }
    expect((await due('2031-Q4')).map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
    await head.retention.hold({ id: held.id, expectedVersion: held.version, reason: 'Спор в суде.' });
    expect((await due('2031-Q4')).map(({ state }) => state)).toEqual(['held', 'linked', 'linked']);
    office.at(OVER_AT);
    await expect(head.retention.prepareAct({})).rejects.toMatchObject({ code: 'NOTHING_DUE' });
  });

  it('takes the card of the reception, the id of another system, the code of the receipt and a draft along', async () => {
    const { head, test } = office;
    const content = JSON.stringify({ surname: 'Ахметбекова' });
    const draft = await head.drafts.save({ id: null, expectedVersion: null, content });
    const reception = { place: 'Абай 5', post: 'депутат', workplace: 'Школа № 3', document: 'Паспорт' };
    const one = await office.closed({
      channel: 'field',
      externalId: 'Ахметбекова-7',
      draftId: draft.id,
      reception,
    });
    expect(await head.receptions.get({ caseId: one.id })).toMatchObject({ workplace: 'Школа № 3' });
    const { statusCode } = await head.receipts.issue({ id: one.id, expectedVersion: one.version });
    const { read } = test.core.deps.db;
    expect(await read.selectFrom('drafts').select('case_number').execute()).toEqual([
      { case_number: one.number },
    ]);
    expect((await head.receipts.find({ code: statusCode })).id).toBe(one.id);
    await destroyAll(office, OVER_AT);
    const row = await read
      .selectFrom('cases')
      .select(['external_id', 'status_key', 'applicant_id'])
      .where('id', '=', one.id)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ external_id: null, status_key: null, applicant_id: null });
    await expect(head.receipts.find({ code: statusCode })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await read.selectFrom('drafts').select('id').execute()).toEqual([]);
    const empty = { place: '', receiverName: '', receiverPost: '', workplace: '', document: '', answer: '' };
    expect(await head.receptions.get({ caseId: one.id })).toMatchObject(empty);
  });

  it('draws no act up before somebody has named what the term rests on', async () => {
    const test = await aCore(engine);
    const { head } = await anOffice(test);
    await expect(head.retention.prepareAct({})).rejects.toMatchObject({ code: 'NO_BASIS' });
    await test.close();
  });

  it('leaves out of an act what was held, taken up again or linked after it was signed', async () => {
    const { head } = office;
    const held = await office.closed();
    const reopened = await office.closed();
    const linked = await office.closed();
    const destroyed = await office.closed();
    office.at('2028-01-10T09:00:00.000Z');
    const young = await office.closed();
    office.at(OVER_AT);
    const { id } = await head.retention.prepareAct({});
    await head.retention.confirmAct({ id, expectedVersion: 1 });
    await head.retention.hold({ id: held.id, expectedVersion: held.version, reason: 'Спор в суде.' });
    await head.appeals.reopen({ id: reopened.id, expectedVersion: reopened.version, reason: 'Жалоба.' });
    const on = { id: young.id, expectedVersion: young.version };
    await head.appeals.link({ ...on, otherId: linked.id, kind: 'related' });
    office.at(WAY_AFTER);
    expect(await head.retention.carryOutAct({ id, expectedVersion: 2 })).toMatchObject({
      destroyed: 1,
      leftOut: 3,
    });
    const { rows } = await head.retention.act({ id });
    expect(new Map(rows.map(row => [row.number, row.outcome]))).toEqual(
      new Map([
        [held.number, 'held'],
        [reopened.number, 'reopened'],
        [linked.number, 'linked'],
        [destroyed.number, 'destroyed'],
      ]),
    );
    expect((await head.appeals.get({ id: held.id })).applicantName).not.toBe('');
    const { items } = await head.retention.due({ quarter: '2032-Q1' });
    expect(items.find(item => item.id === held.id)).toMatchObject({ state: 'held', reason: 'Спор в суде.' });
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('holds a case with a reason and lets it go with one', async () => {
    const { head } = office;
    const one = await office.closed();
    const { version } = await head.retention.hold({
      id: one.id,
      expectedVersion: one.version,
      reason: 'Спор в суде.',
    });
    expect(await head.retention.ofCase({ id: one.id })).toMatchObject({
      heldOn: '2026-02-10',
      reason: 'Спор в суде.',
    });
    await expect(
      head.retention.hold({ id: one.id, expectedVersion: version, reason: 'Ещё.' }),
    ).rejects.toMatchObject({ code: 'ALREADY_HELD' });
    office.at(OVER_AT);
    await expect(head.retention.prepareAct({ caseIds: [one.id] })).rejects.toMatchObject({
      code: 'CASE_NOT_DUE',
      data: { number: one.number, state: 'held' },
    });
    await head.retention.release({ id: one.id, expectedVersion: version, reason: 'Спор окончен.' });
    expect(await head.retention.prepareAct({ caseIds: [one.id] })).toMatchObject({ cases: 1 });
  });
});
