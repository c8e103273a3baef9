import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCore, anAppeal, anExecutor, anOffice, type Client, ENGINES, type TestCore } from '../support/core';

describe.each(ENGINES)('registering an appeal on %s', engine => {
  let test: TestCore;
  let head: Client;
  let lawyer: { id: string; client: Client };

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
    await head.routing.saveRules({
      expectedVersion: 1,
      rules: [
        {
          id: null,
          title: 'Пособия',
          active: true,
          when: { topic: { classifier: 'ru-2025', code: '0002.0007' }, territory: null, kind: null },
          target: { type: 'kind', kind: 'lawyer', level: null },
        },
      ],
    });
  });
  afterAll(() => test.close());

  it('gives the first number, the statutory due date, the executor and the reasons', async () => {
    expect(await head.appeals.register(anAppeal())).toEqual({
      id: expect.any(String),
      number: 'KZ-01-ЖТ-00001/26',
      receivedOn: '2026-11-20',
      dueOn: '2026-12-11',
      version: 1,
      status: 'assigned',
      receptionNumber: null,
      receipt: {
        id: expect.any(String),
        version: 1,
        number: 'KZ-01-ЖТ-00001/26',
        registeredAt: '2026-11-20T09:00:00.000Z',
        receivedOn: '2026-11-20',
        dueOn: '2026-12-11',
        takenBy: 'Сәрсенова Гүлмира',
        takenByPost: '',
        sheets: null,
        attachments: null,
        language: 'ru',
        statusCode: expect.stringMatching(/^[2-9A-Y]{12}$/),
      },
      decision: {
        executorId: lawyer.id,
        executorName: 'Иванова Мария',
        executorKind: 'lawyer',
        ruleId: expect.any(String),
        reasons: [
          {
            code: 'rule-topic',
            params: {
              topicRu: 'Социальное обеспечение и социальное страхование',
              topicKk: expect.any(String),
              targetKind: 'lawyer',
            },
          },
          { code: 'only-one', params: {} },
        ],
        runnersUp: [],
      },
    });
  });

  it('numbers fifty registrations at once without a gap', async () => {
    const before = (await head.appeals.list({ view: 'all' })).total;
    const done = await Promise.all(Array.from({ length: 50 }, () => head.appeals.register(anAppeal())));
    const seq = done.map(({ number }) => Number(/-(\d{5})\//.exec(number)?.[1])).sort((a, b) => a - b);
    expect(seq).toEqual(Array.from({ length: 50 }, (_, index) => before + index + 1));
  });

  it('lists the executor’s own cases by due date and finds them by name, phone and word', async () => {
    const mine = await lawyer.client.appeals.list({ view: 'mine' });
    expect(mine.total).toBe(51);
    for (const query of ['Ахм', '234 56 78', 'пособие', 'балалар', 'KZ-01-ЖТ-00007/26'])
      expect((await lawyer.client.appeals.search({ query })).total, query).toBe(
        query.startsWith('KZ') ? 1 : 51,
      );
  });

  it.each([
    ['a topic nobody knows', { questions: [{ classifier: 'ru-2025', code: '9999' }] }, 'UNKNOWN_TOPIC'],
    ['a territory nobody knows', { territory: 'nowhere' }, 'UNKNOWN_TERRITORY'],
    ['no name under a personal appeal', { applicant: undefined }, 'APPLICANT_MISSING'],
    ['a collective appeal without signatures', { author: 'collective' as const }, 'SIGNATURES_MISSING'],
    ['a day that is not yet', { receivedOn: '2026-11-21' }, 'DATE_IN_FUTURE'],
    ['a day before all time', { receivedOn: '0206-01-01' }, 'DATE_IMPOSSIBLE'],
    [
      'an ИИН with a wrong check digit',
      { applicant: { surname: 'Иванов', phones: [], benefits: [], identityNumber: '850101300006' } },
      'BAD_IDENTITY_NUMBER',
    ],
  ])('refuses %s and leaves no trace', async (_name, overrides, code) => {
    const before = await head.appeals.list({ view: 'all' });
    await expect(head.appeals.register(anAppeal(overrides))).rejects.toMatchObject({ code, defined: true });
    expect((await head.appeals.list({ view: 'all' })).total).toBe(before.total);
  });

  it('leaves a base that verifies', async () => {
    expect(await head.system.verify()).toEqual({
      ok: true,
      sealsChecked: true,
      cases: 51,
      events: expect.any(Number),
      problems: [],
      toVouch: null,
    });
  });
});
