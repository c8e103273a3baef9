import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PARTY_QUARTER } from '../../shared/domain/statistics/forms/party-quarter';
import type { Dimension, IndicatorId } from '../../shared/domain/statistics/indicators';
import { answerOf } from '../support/answer-of';
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
import { liveAppeal } from '../support/live-appeal';
import { plannedMeasure } from '../support/live-measure';
import { naiveBy, naiveTotal } from '../support/naive-statistics';
import { plannedAppeal } from '../support/random-appeals';
import { moveTo, resultsOf } from '../support/work';

describe.each(ENGINES)('checks and measures on %s', engine => {
  let test: TestCore;
  let head: Client;
  let main: { id: string; client: Client };
  let stranger: { id: string; client: Client };
  let id = '';

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    main = await anExecutor(test, head, { login: 'main', name: 'Болатов Ерлан', kind: 'deputy' });
    stranger = await anExecutor(test, head, { login: 'other', name: 'Иванова Мария', kind: 'lawyer' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    ({ id } = await head.appeals.register(anAppeal({ executorId: main.id })));
    await moveTo(main.client, id, 'in-work');
  });
  const on = async () => ({ id, expectedVersion: (await head.appeals.get({ id })).version });
  const note = async (over: object = {}, client = main.client) =>
    client.measures.note({
      ...(await on()),
      kind: 'visit',
      takenOn: TODAY,
      persons: null,
      found: 'Крыша течёт.',
      ...over,
    });
  const noted = async () => (await head.measures.ofCase({ id })).measures;
  const withdraw = async (measureId: string) =>
    main.client.measures.withdraw({ ...(await on()), measureId, reason: 'Не то дело.' });
  const tables = async (formId: string) => (await head.forms.report({ quarter: '2026-Q4', formId })).tables;
  const figures = async () => {
    const rows = (await tables('st-petersburg')).flatMap(table => table.rows);
    return ['f26', 'f103'].map(row => rows.find(one => one.id === row)?.cells[0]?.value ?? null);
  };

  it('stand on the case with who noted them, and in what was done', async () => {
    await note();
    await note({ kind: 'responsibility', persons: 3, found: '' }, head);
    const [one, other] = await Promise.all([noted(), main.client.measures.ofCase({ id })]);
    expect(one).toEqual(other.measures);
    expect(
      one.map(({ kind, takenOn, persons, found, recordedBy, withdrawnOn, mayWithdraw }) => [
        ...[kind, takenOn, persons, found, recordedBy],
        ...[withdrawnOn, mayWithdraw],
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['visit', TODAY, null, 'Крыша течёт.', 'Болатов Ерлан', null, true],
        ['responsibility', TODAY, 3, '', expect.any(String), null, true],
      ]),
    );
    const { timeline } = await head.appeals.get({ id });
    expect(timeline.slice(0, 2).map(({ type, data, text }) => [type, data, text])).toEqual([
      ['MEASURE_NOTED', { measureKind: 'responsibility', on: TODAY }, ''],
      ['MEASURE_NOTED', { measureKind: 'visit', on: TODAY }, 'Крыша течёт.'],
    ]);
  });

  it('make a question one that was considered with a visit, until the visit is taken back', async () => {
    const [punished = 0, visited = 0] = (await figures()).map(Number);
    await note({ kind: 'commission' });
    await note({ kind: 'responsibility', persons: 2 });
    expect(await figures()).toEqual([punished + 2, visited]);
    await resultsOf(main.client, id, 'explained');
    await main.client.appeals.close(await on());
    expect(await figures()).toEqual([punished + 2, visited + 1]);
    for (const { id: measureId } of await noted()) await withdraw(measureId);
    expect(await figures()).toEqual([punished, visited]);
    const [first] = await noted();
    expect(first).toMatchObject({ withdrawnOn: TODAY, mayWithdraw: false });
    await expect(withdraw(first?.id ?? '')).rejects.toMatchObject({ code: 'ALREADY_WITHDRAWN' });
    expect((await head.appeals.get({ id })).timeline[0]).toMatchObject({
      type: 'MEASURE_WITHDRAWN',
      text: 'Не то дело.',
    });
  });

  it.each([
    ['a visit before the arrival', { takenOn: '2026-11-19' }, 'DATE_IMPOSSIBLE'],
    ['a visit of tomorrow', { takenOn: '2026-11-21' }, 'DATE_IMPOSSIBLE'],
    ['a visit with persons', { persons: 1 }, 'PERSONS_WRONG'],
    ['responsibility of nobody', { kind: 'responsibility' }, 'PERSONS_WRONG'],
  ] as const)('refuse %s', async (_name, over, code) => {
    await expect(note(over)).rejects.toMatchObject({ code });
    expect(await noted()).toEqual([]);
  });

  it('are nothing to who does not work on the case', async () => {
    await note();
    const at = await on();
    const [visit] = await noted();
    const calls = [
      stranger.client.measures.ofCase({ id }),
      stranger.client.measures.note({ ...at, kind: 'visit', takenOn: TODAY, persons: null }),
      stranger.client.measures.withdraw({
        ...at,
        measureId: visit?.id ?? '',
        reason: 'Взлом',
      }),
    ];
    expect(await Promise.all(calls.map(answerOf))).toEqual(calls.map(() => 'NOT_FOUND'));
  });

  it('the check finds what was changed, and what was taken away', async () => {
    await note({ kind: 'responsibility', persons: 2 });
    expect((await head.system.verify()).problems).toEqual([]);
    const row = (await noted())[0]?.id ?? '';
    await tamper(test, `update measures set persons = 7 where id = '${row}'`);
    expect((await head.system.verify()).problems).toEqual([{ code: 'ROW_CHANGED', table: 'measures', row }]);
    await tamper(test, `delete from measures where id = '${row}'`);
    expect((await head.system.verify()).problems).toEqual([
      { code: 'ROW_CHANGED', table: 'measures', row: id },
    ]);
  });
});

const PAIRS: readonly (readonly [IndicatorId, Dimension])[] = [
  ['visits.made', 'channel'],
  ['visits.made', 'month'],
  ['visits.made', 'executor'],
  ['persons.punished', 'kind'],
  ['persons.punished', 'month'],
  ['appeals.received', 'visited'],
  ['appeals.closed', 'visited'],
  ['questions.received', 'visited'],
  ['questions.closed', 'visited'],
];
const FORM = {
  ...PARTY_QUARTER,
  id: 'visits',
  mask: null,
  tables: PAIRS.map(([indicator, dimension], index) => ({
    id: `t${index}`,
    title: { ru: `${indicator}/${dimension}`, kk: '', en: '' },
    indicator,
    total: true,
    columns: [{ id: 'now', show: 'count' as const, period: 'now' as const }],
    rows: [{ kind: 'breakdown' as const, id: 'by', by: [dimension], order: 'code' as const, top: null }],
  })),
};

describe.each(ENGINES)('figures of visits and of persons brought to responsibility on %s', engine => {
  it('are what counting one after another gives, for whatever was noted', async () => {
    const test = await aCore(engine);
    try {
      const { head } = await anOffice(test);
      for (const login of ['deputy', 'lawyer'])
        await anExecutor(test, head, { login, name: login, kind: 'lawyer' });
      const staff = await head.staff.executors();
      const lives = fc.tuple(plannedAppeal, fc.array(plannedMeasure, { maxLength: 3 }));
      const appeals = [];
      for (const [plan, measures] of fc.sample(lives, { numRuns: 40 }))
        appeals.push(await liveAppeal(head, staff, { ...plan, measures }));
      for (const quarter of ['2026-Q2', '2026-Q3', '2026-Q4']) {
        const { tables } = await head.forms.preview({ quarter, form: FORM });
        for (const [place, [indicator, dimension]] of PAIRS.entries()) {
          const at = `${indicator} by ${dimension} in ${quarter}`;
          const rows = tables[place]?.rows ?? [];
          const counted = rows.flatMap(({ id, kind, cells }) =>
            kind === 'value' && cells[0]?.value ? [[id.replace('by/', ''), cells[0].value]] : [],
          );
          expect(Object.fromEntries(counted), at).toEqual(
            naiveBy(appeals, indicator, dimension, quarter, TODAY),
          );
          expect(rows.at(-1)?.cells[0]?.value, at).toBe(naiveTotal(appeals, indicator, quarter));
        }
      }
    } finally {
      await test.close();
    }
  }, 300_000);
});
