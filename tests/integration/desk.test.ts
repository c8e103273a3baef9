import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tamper } from '../support/base-file';
import { aCore, anAppeal, anOffice, type Client, ENGINES, type TestCore, TODAY } from '../support/core';
import { aDesk, aSecondOffice } from '../support/staffed-office';

const PASSED_ON = {
  channel: 'letter',
  source: 'government',
  intake: {
    senderNumber: '12-к',
    senderDate: '2026-11-10',
    sheets: 3,
    attachments: 2,
    body: 'Министерство труда и социальной защиты',
    bodyNumber: '08-11/4521',
    bodyDate: '2026-11-16',
    control: true,
  },
} as const;

describe.each(ENGINES)('the registration desk on %s', engine => {
  let test: TestCore;
  let head: Client;
  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
  });
  afterAll(() => test.close());

  const rowOf = (id: string) =>
    test.core.deps.db.read.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

  it('keeps how a letter came, sealed, and finds it by the number of the body that passed it on', async () => {
    const { id, number } = await head.appeals.register(anAppeal(PASSED_ON));
    expect((await head.appeals.get({ id })).intake).toEqual(PASSED_ON.intake);
    const row = await rowOf(id);
    expect(row.under_control).toBe(1);
    const bytes = Buffer.from(row.sealed).toString('utf8') + JSON.stringify({ ...row, sealed: '' });
    for (const words of ['Министерство', '4521', '12-к']) expect(bytes).not.toContain(words);
    const { items } = await head.appeals.search({ query: '08-11/4521' });
    expect(items.map(item => item.number)).toContain(number);
  });

  it.each([
    ['sheets of a call', { channel: 'phone', intake: { sheets: 2 } }, 'sheets'],
    ['a body behind a citizen', { channel: 'letter', intake: { body: 'Акимат' } }, 'body'],
    ['a card for a letter', { channel: 'letter', reception: {} }, 'workplace'],
    [
      'an oral answer to a letter',
      { channel: 'letter', oralAnswer: { result: 'explained', consent: true } },
      'oralAnswer',
    ],
    ['a name of nobody', { channel: 'phone', author: 'anonymous' }, 'surname'],
    ['signatures of one person', { signatures: 5 }, 'signatures'],
  ] as const)('refuses %s, and says which field', async (_name, over, field) => {
    await expect(head.appeals.register(anAppeal(over))).rejects.toMatchObject({
      code: 'FIELD_NOT_ASKED',
      data: { field },
    });
  });

  it('writes the card of a personal reception under a number of its own series', async () => {
    const lawyer = await aDesk(head, 'Иванова Мария');
    const { id, number, receptionNumber, status } = await head.appeals.register(
      anAppeal({
        executorId: lawyer,
        applicant: { surname: 'Ахметбекова', firstName: 'Айгүл', phones: [], address: 'Көкшетау, Абай, 5' },
        reception: {
          post: 'Заведующая',
          workplace: 'Школа № 2, учитель',
          document: 'удостоверение',
          writtenTaken: true,
        },
      }),
    );
    expect([receptionNumber, status]).toEqual(['KZ-01-ЖҚ-00001/26', 'assigned']);
    expect(await head.receptions.get({ caseId: id })).toEqual({
      id: expect.any(String),
      number: 'KZ-01-ЖҚ-00001/26',
      caseId: id,
      caseNumber: number,
      heldOn: TODAY,
      dueOn: '2026-12-11',
      place: '',
      receiverName: 'Сәрсенова Гүлмира',
      receiverPost: 'Заведующая',
      applicantName: 'Ахметбекова Айгүл',
      workplace: 'Школа № 2, учитель',
      document: 'удостоверение',
      address: 'Көкшетау, Абай, 5',
      summary: 'Отказали в пособии на четвёртого ребёнка',
      topics: [expect.objectContaining({ ru: expect.any(String) })],
      responsibleName: 'Иванова Мария',
      results: [],
      oral: false,
      consent: false,
      answer: '',
      writtenTaken: true,
    });
    const { items } = await head.journal.list({ type: 'RECEPTION_HELD' });
    expect(items).toHaveLength(1);
  });

  it('closes what was answered on the spot, with the result chosen and the consent in the card', async () => {
    const done = await head.appeals.register(
      anAppeal({
        reception: {},
        oralAnswer: { result: 'explained', consent: true, words: 'Подать заявление в ЦОН.' },
      }),
    );
    expect(done.status).toBe('closed');
    const card = await head.appeals.get({ id: done.id });
    expect(card).toMatchObject({ status: 'closed', closedOn: TODAY, executorName: null });
    expect(card.questions.map(question => [question.result, question.resultOn])).toEqual([
      ['explained', TODAY],
    ]);
    expect(card.timeline.map(event => event.type)).toEqual([
      'RECEPTION_HELD',
      'APPEAL_CLOSED',
      'ANSWERED_ORALLY',
      'APPEAL_ROUTED',
      'APPEAL_REGISTERED',
    ]);
    expect(await head.receptions.get({ caseId: done.id })).toMatchObject({
      oral: true,
      consent: true,
      answer: 'Подать заявление в ЦОН.',
      results: ['explained'],
    });
  });

  it('gives a receipt whose code finds the case and is nowhere in the base', async () => {
    const { id, number, receipt } = await head.appeals.register(anAppeal({ channel: 'phone' }));
    expect(receipt).toMatchObject({ number, takenBy: 'Сәрсенова Гүлмира', dueOn: '2026-12-11' });
    expect(JSON.stringify(await rowOf(id))).not.toContain(receipt.statusCode);
    const typed = receipt.statusCode.toLowerCase().replace(/(...)/g, '$1 ');
    expect(await head.receipts.find({ code: typed })).toEqual({ id, number, status: expect.any(String) });
  });

  it('a new receipt ends the code of the lost one, keeps who took it, and is refused to yesterday’s page', async () => {
    const { id, receipt } = await head.appeals.register(anAppeal({ channel: 'phone' }));
    const second = await head.receipts.issue({ id, expectedVersion: 1 });
    expect(second).toEqual({ ...receipt, version: 2, statusCode: expect.any(String) });
    await expect(head.receipts.find({ code: receipt.statusCode })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await head.receipts.find({ code: second.statusCode })).toMatchObject({ id });
    await expect(head.receipts.issue({ id, expectedVersion: 1 })).rejects.toMatchObject({ code: 'STALE' });
  });

  it('prints the post that the registrar once gave on receipt and card, unless the card says another', async () => {
    const posts = () => head.staff.ownPost();
    expect(await posts()).toEqual({ post: '' });
    expect(await head.staff.saveOwnPost({ post: ' Заведующая приёмной ' })).toEqual({
      post: 'Заведующая приёмной',
    });
    const { id, receipt } = await head.appeals.register(anAppeal({ reception: {} }));
    expect(receipt.takenByPost).toBe('Заведующая приёмной');
    expect((await head.receptions.get({ caseId: id })).receiverPost).toBe('Заведующая приёмной');
    expect((await head.receipts.issue({ id, expectedVersion: 1 })).takenByPost).toBe('Заведующая приёмной');
    const other = await head.appeals.register(anAppeal({ reception: { post: 'Дежурный депутат' } }));
    expect((await head.receptions.get({ caseId: other.id })).receiverPost).toBe('Дежурный депутат');
    expect((await head.journal.list({ type: 'OWN_POST_SAVED' })).items.map(event => event.data)).toEqual([
      { post: 'Заведующая приёмной' },
    ]);
    expect(await head.system.verify()).toMatchObject({ ok: true });
    await head.staff.saveOwnPost({ post: '' });
    expect(await posts()).toEqual({ post: '' });
  });

  it('finds no case of another office by its code', async () => {
    const second = await aSecondOffice(test);
    const { receipt } = await second.appeals.register(anAppeal({ channel: 'phone' }));
    await expect(head.receipts.find({ code: receipt.statusCode })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('finds a card that another program edited, and a missing one', async () => {
    expect((await head.system.verify()).problems).toEqual([]);
    await tamper(test, `update receptions set held_on = '2026-01-01' where seq = 1`);
    expect((await head.system.verify()).problems.map(({ code, table }) => [code, table])).toEqual([
      ['ROW_CHANGED', 'receptions'],
    ]);
    await tamper(test, `delete from receptions where seq = 1`);
    expect((await head.system.verify()).problems.map(({ code, table }) => [code, table])).toEqual([
      ['NUMBER_GAP', 'receptions'],
    ]);
  });
});

describe('what an office demands', () => {
  it('is asked of everybody it fits, by its own setting, and of nobody else', async () => {
    const test = await aCore('sqlite');
    const { head } = await anOffice(test);
    const desk = {
      phone: '8 (7162) 25-00-00',
      addressRu: 'ул. Абая, 1',
      addressKk: 'Абай көшесі, 1',
      hoursRu: 'пн–пт 9–18',
      hoursKk: 'дс–жм 9–18',
    };
    await head.office.saveDesk({ ...desk, requiredFields: ['address', 'address'] });
    const { office } = await head.session.status();
    expect(office?.desk).toEqual({ ...desk, requiredFields: ['address'] });
    await expect(head.appeals.register(anAppeal())).rejects.toMatchObject({
      code: 'FIELD_MISSING',
      data: { field: 'address' },
    });
    const { applicant: _none, ...nobody } = anAppeal({ author: 'anonymous', channel: 'phone' });
    expect(await head.appeals.register(nobody)).toMatchObject({ status: 'queued' });
    await test.close();
  });
});
