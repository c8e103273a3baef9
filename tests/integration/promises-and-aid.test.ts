import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOf } from '../support/answer-of';
import { tamper } from '../support/base-file';
import { type Client, ENGINES, type TestCore } from '../support/core';
import { anOfficeOfDays, MORNING, type OfficeOfDays, type Seated } from '../support/office-of-days';

describe.each(ENGINES)('promises and aid on %s', engine => {
  let office: OfficeOfDays;
  let test: TestCore;
  let head: Client;
  let main: Seated;
  let stranger: Seated;
  let id = '';
  const day = () => office.day();
  const on = () => office.on(id);

  beforeAll(async () => {
    office = await anOfficeOfDays(engine);
    ({ test, head, main, lawyer: stranger } = office);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    office.turnTo(MORNING);
    id = await office.aCase();
  });
  const promise = async (over: object = {}) =>
    main.client.promises.make({
      ...(await on()),
      authorId: main.id,
      occasion: 'visit',
      givenOn: day(),
      dueOn: '2026-11-25',
      promised: 'Освещение во дворе до зимы.',
      ...over,
    });
  const help = async (over: object = {}) =>
    main.client.aid.record({
      ...(await on()),
      kind: 'food',
      givenOn: day(),
      amount: 15_000,
      given: 'Продуктовый набор',
      giver: 'Фонд «Мейірім»',
      ...over,
    });
  const promised = async () => {
    const [one] = (await head.promises.ofCase({ id })).promises;
    if (!one) throw new Error('no promise');
    return one;
  };
  const figures = async () => {
    const { tables } = await head.forms.report({ quarter: '2026-Q4', formId: 'party-quarter' });
    const rows = tables.find(table => table.id === 'work')?.rows ?? [];
    return ['promises', 'promises-kept', 'aid'].map(
      row => rows.find(one => one.id === row)?.cells[0]?.value ?? null,
    );
  };

  it('a promise shows to who gave it, to the head once its day has passed, and ends kept or broken', async () => {
    await promise();
    expect((await main.client.promises.ofCase({ id })).authors).toEqual([
      { id: main.id, name: 'Болатов Ерлан' },
    ]);
    const row = { caseId: id, promised: 'Освещение во дворе до зимы.', dueOn: '2026-11-25' };
    const mine = async (client: Client) =>
      (await client.promises.mine()).filter(({ caseId }) => caseId === id);
    expect([await mine(main.client), await mine(stranger.client), await mine(head)]).toMatchObject([
      [row],
      [],
      [],
    ]);
    office.turnTo('2026-11-26T05:00:00.000Z');
    expect([(await promised()).state, await mine(head)]).toMatchObject(['overdue', [row]]);
    const settled = { promiseId: (await promised()).id, on: day(), words: 'Фонари стоят.' };
    await main.client.promises.settle({ ...(await on()), ...settled, outcome: 'kept' });
    expect(await promised()).toMatchObject({ state: 'kept-late', outcomeWords: 'Фонари стоят.' });
    await expect(
      main.client.promises.settle({ ...(await on()), ...settled, outcome: 'broken' }),
    ).rejects.toMatchObject({ code: 'ALREADY_NOTED' });
    expect(await mine(head)).toEqual([]);
    expect(
      (await head.appeals.get({ id })).timeline.slice(0, 2).map(({ type, data, text }) => [type, data, text]),
    ).toEqual([
      ['PROMISE_SETTLED', { outcome: 'kept', on: '2026-11-26', late: true }, 'Фонари стоят.'],
      [
        'PROMISE_MADE',
        { executor: 'Болатов Ерлан', occasion: 'visit', on: '2026-11-20', due: '2026-11-25' },
        'Освещение во дворе до зимы.',
      ],
    ]);
  });

  it('are counted on their days, aid in money and in kind apart from legal aid, mistakes nowhere', async () => {
    const before = await figures();
    const less = async () => (await figures()).map((value, index) => (value ?? 0) - (before[index] ?? 0));
    await promise();
    await help();
    await help({ kind: 'legal', amount: null, giver: '' });
    expect(await less()).toEqual([1, 0, 1]);
    const settled = { promiseId: (await promised()).id, on: day(), words: 'Готово.' };
    await main.client.promises.settle({ ...(await on()), ...settled, outcome: 'kept' });
    expect(await less()).toEqual([1, 1, 1]);
    const legal = { indicator: 'aid.legal', filter: {}, period: 'now' } as const;
    const behind = await head.forms.units({ quarter: '2026-Q4', address: legal, limit: 10 });
    expect(behind.units.map(({ item }) => item.id)).toEqual([id]);
    const { aid } = await head.aid.ofCase({ id });
    expect(aid.map(({ kind, amount, given, giver }) => [kind, amount, given, giver])).toEqual(
      expect.arrayContaining([
        ['food', 15_000, 'Продуктовый набор', 'Фонд «Мейірім»'],
        ['legal', null, 'Продуктовый набор', ''],
      ]),
    );
    for (const { id: aidId } of aid)
      await main.client.aid.withdraw({ ...(await on()), aidId, reason: 'Не тот человек.' });
    const taken = { promiseId: settled.promiseId, reason: 'Не то дело.' };
    await main.client.promises.withdraw({ ...(await on()), ...taken });
    expect(await less()).toEqual([0, 0, 0]);
    await expect(
      main.client.aid.withdraw({ ...(await on()), aidId: aid[0]?.id ?? '', reason: 'Ещё раз.' }),
    ).rejects.toMatchObject({ code: 'ALREADY_WITHDRAWN' });
    expect((await promised()).state).toBe('withdrawn');
  });

  it.each([
    ['a promise before the arrival', () => promise({ givenOn: '2026-11-19' }), 'DATE_IMPOSSIBLE'],
    ['a promise of tomorrow', () => promise({ givenOn: '2026-11-21' }), 'DATE_IMPOSSIBLE'],
    ['a promise for a day before it', () => promise({ dueOn: '2026-11-19' }), 'DATE_IMPOSSIBLE'],
    ['a promise of a stranger', () => promise({ authorId: stranger.id }), 'UNKNOWN_EXECUTOR'],
    ['aid before the arrival', () => help({ givenOn: '2026-11-19' }), 'DATE_IMPOSSIBLE'],
    ['aid of tomorrow', () => help({ givenOn: '2026-11-21' }), 'DATE_IMPOSSIBLE'],
  ] as const)('refuses %s', async (_name, attempt, code) => {
    await expect(attempt()).rejects.toMatchObject({ code });
  });

  it('are nothing to who does not work on the case', async () => {
    const at = await on();
    const calls = [
      stranger.client.promises.ofCase({ id }),
      stranger.client.aid.ofCase({ id }),
      stranger.client.aid.record({
        ...at,
        kind: 'money',
        givenOn: day(),
        amount: null,
        given: 'Взлом',
        giver: '',
      }),
    ];
    expect(await Promise.all(calls.map(answerOf))).toEqual(calls.map(() => 'NOT_FOUND'));
  });

  it('the check finds what was changed, and what was taken away', async () => {
    await promise();
    await help();
    expect((await head.system.verify()).problems).toEqual([]);
    const { id: row } = await promised();
    const aidRow = (await head.aid.ofCase({ id })).aid[0]?.id ?? '';
    await tamper(
      test,
      `update promises set due_on = '2027-12-18' where id = '${row}'`,
      `update aid set amount = 1 where id = '${aidRow}'`,
    );
    expect((await head.system.verify()).problems).toEqual([
      { code: 'ROW_CHANGED', table: 'promises', row },
      { code: 'ROW_CHANGED', table: 'aid', row: aidRow },
    ]);
    await tamper(test, `delete from promises where id = '${row}'`, `delete from aid where id = '${aidRow}'`);
    expect((await head.system.verify()).problems).toEqual([
      { code: 'ROW_CHANGED', table: 'promises', row: id },
      { code: 'ROW_CHANGED', table: 'aid', row: id },
    ]);
  });
});
