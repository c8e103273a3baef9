import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCore, anAppeal, anExecutor, anOffice, type Client, ENGINES, type TestCore } from '../support/core';
import { aDesk } from '../support/staffed-office';

type SaveRule = Parameters<Client['routing']['saveRules']>[0]['rules'][number];

const PENSIONS = { classifier: 'ru-2025', code: '0002.0007' };
const HOUSING = { classifier: 'ru-2025', code: '0005' };
const AKMOLA = '110000000';
const ASTANA = '710000000';
const NOBODY = '01a0c0de-0000-7000-8000-000000000000';

describe.each(ENGINES)('the table of rules on %s', engine => {
  let test: TestCore;
  let head: Client;
  let anna: { id: string; client: Client };
  let deputy: { id: string; client: Client };

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    anna = await anExecutor(test, head, { login: 'anna', name: 'Иванова Анна', kind: 'lawyer' });
    deputy = await anExecutor(test, head, { login: 'deputy', name: 'Омаров Ержан', kind: 'deputy' });
  });
  afterAll(() => test.close());

  const toLawyers: SaveRule['target'] = { type: 'kind', kind: 'lawyer', level: null };
  const toHead: SaveRule['target'] = { type: 'head' };
  const rule = (target: SaveRule['target'], more: Partial<SaveRule> = {}): SaveRule => ({
    id: null,
    title: '',
    active: true,
    when: { topic: null, territory: null, kind: null },
    target,
    ...more,
  });
  const further = (conditions: NonNullable<NonNullable<SaveRule['details']>['further']>) => ({
    details: { further: conditions },
  });
  async function save(...rules: SaveRule[]) {
    const { version } = await head.routing.rules();
    return head.routing.saveRules({ expectedVersion: version, rules });
  }
  const register = (more: Parameters<typeof anAppeal>[0] = {}) => head.appeals.register(anAppeal(more));

  it('routes by what the registration knows: language, channel, a form of a word', async () => {
    const toDeputy: SaveRule['target'] = { type: 'person', executorId: deputy.id };
    await save(
      rule(toDeputy, further({ keyword: 'теплотрасса' })),
      rule(toDeputy, further({ language: 'kk', channel: 'phone' })),
      rule(toLawyers),
    );
    const toWhom = async (more: Parameters<typeof anAppeal>[0]) => (await register(more)).decision.reasons[0];
    expect(await toWhom({ text: 'Прорыв на теплотрассе у дома' })).toEqual({
      code: 'rule-keyword',
      params: { keyword: 'теплотрасса', targetName: 'Омаров Ержан' },
    });
    expect(await toWhom({ language: 'kk', channel: 'phone' })).toMatchObject({ code: 'rule-channel' });
    expect(await toWhom({ language: 'kk', channel: 'letter' })).toMatchObject({ code: 'rule-all' });
    const preview = await head.routing.preview({
      topic: PENSIONS,
      territory: null,
      kind: 'application',
      words: 'авария на теплотрассах',
    });
    expect(preview.executorName).toBe('Омаров Ержан');
  });

  it('previews by the hour and the campaign that are asked for, not by those of now', async () => {
    const toOmarov = { type: 'person', executorId: deputy.id } as const;
    const like = { topic: PENSIONS, territory: null, kind: 'application' } as const;
    await save(rule(toOmarov, { details: { further: { hours: { from: 22, to: 6 } } } }), rule(toLawyers));
    const code = async (hour: number) => (await head.routing.preview({ ...like, hour })).reasons[0]?.code;
    expect([await code(23), await code(5), await code(12)]).toEqual(['rule-hours', 'rule-hours', 'rule-all']);
    const campaign = '01900000-0000-7000-8000-000000000000';
    await save(rule(toOmarov, { details: { further: { campaign } } }), rule(toLawyers));
    expect((await head.routing.preview({ ...like, campaign })).reasons[0]?.code).toBe('rule-campaign');
  });

  it('proposes to the head where the rule asks for approval, and shortens the term, never beyond the law', async () => {
    const { dueOn: lawful } = await register({ executorId: anna.id });
    const withOptions = (amount: number) =>
      rule(toLawyers, {
        details: { options: { needsApproval: true, term: { amount, unit: 'working' } } },
      });
    await save(withOptions(3));
    const short = await register();
    expect(short.decision).toMatchObject({
      executorId: null,
      proposed: { executorId: anna.id, name: 'Иванова Анна' },
    });
    expect(short.dueOn < lawful).toBe(true);
    await save(withOptions(60));
    expect((await register()).dueOn).toBe(lawful);
  });

  it('sends by the cards of executors: topics, places, groups', async () => {
    const [card] = (await head.staff.executors()).filter(one => one.id === deputy.id);
    if (!card) throw new Error('no card');
    const limits = {
      topics: [{ ...HOUSING, name: null }],
      territories: [{ code: AKMOLA, name: null }],
      languages: ['kk' as const],
      days: [1, 2],
      weekly: null,
      groups: ['ЖКХ'],
    };
    const { id, name, kind, level, capacity, active, version } = card;
    await head.staff.saveExecutor({
      id,
      name,
      kind,
      level,
      capacity,
      active,
      expectedVersion: version,
      profile: limits,
    });
    const [saved] = (await head.staff.executors()).filter(one => one.id === deputy.id);
    expect(saved?.profile).toMatchObject({
      ...limits,
      topics: [{ ...HOUSING, name: { ru: expect.any(String) } }],
      territories: [{ code: AKMOLA, name: { ru: 'Акмолинская область', kk: 'Ақмола облысы' } }],
    });
    await save(rule({ type: 'group', group: 'ЖКХ' }));
    const ask = (more: Parameters<typeof anAppeal>[0]) =>
      register({ language: 'kk', territory: AKMOLA, ...more });
    expect((await ask({ questions: [HOUSING] })).decision).toMatchObject({
      executorId: deputy.id,
      reasons: [{ code: 'rule-all' }, { code: 'curates' }, { code: 'only-one' }],
    });
    const refusal = async (more: Parameters<typeof anAppeal>[0]) =>
      (await ask({ questions: [HOUSING], ...more })).decision.runnersUp[0]?.reason.code;
    expect(await refusal({ questions: [PENSIONS] })).toBe('other-topics');
    expect(await refusal({ territory: ASTANA })).toBe('other-territory');
    expect(await refusal({ language: 'ru' })).toBe('other-language');
  });

  it('points out hidden, contradicting and dead rules of a draft', async () => {
    const rules = [
      rule(toLawyers, {
        when: { topic: { classifier: 'ru-2025', code: '0002' }, territory: null, kind: null },
      }),
      rule(toHead, { when: { topic: PENSIONS, territory: null, kind: null } }),
      rule({ type: 'group', group: 'нет такой' }),
      rule(toLawyers, { details: { from: '2020-01-01', to: '2020-02-01' } }),
    ];
    expect(await head.routing.check({ rules })).toEqual([
      { index: 1, code: 'shadowed', by: 0 },
      { index: 2, code: 'nobody', by: null },
      { index: 3, code: 'expired', by: null },
    ]);
  });

  it('sends to a partner organisation, named or whichever has the least, also in the what-if', async () => {
    const fund = await aDesk(head, 'Қайырым қоры', 'partner');
    const union = await aDesk(head, 'Кәсіподақ', 'partner');
    const toFund: SaveRule['target'] = { type: 'partner', executorId: fund };
    await save(
      rule(toFund, { when: { topic: PENSIONS, territory: null, kind: null } }),
      rule({ type: 'partner', executorId: null }),
    );
    const named = await register({ questions: [PENSIONS] });
    expect(named.decision).toMatchObject({
      executorId: fund,
      executorKind: 'partner',
      reasons: [{ code: 'rule-topic', params: { targetPartner: 'Қайырым қоры' } }, { code: 'only-one' }],
    });
    const any = await register({ questions: [HOUSING] });
    expect(any.decision).toMatchObject({
      executorId: union,
      reasons: [{ code: 'rule-all', params: { targetPartner: '' } }, { code: 'least-load' }],
    });
    const { loads } = await head.routing.whatIf({ months: 1, rules: [rule(toFund)] });
    const ofFund = loads.find(load => load.executorId === fund);
    expect(ofFund).toMatchObject({ name: 'Қайырым қоры', actual: 1 });
    expect(ofFund?.replayed).toBe(loads.reduce((sum, load) => sum + load.replayed, 0));
  });

  it('keeps every table and puts an earlier one back', async () => {
    const first = await save(rule(toLawyers, { title: 'первая' }));
    const second = await save();
    const history = await head.routing.history();
    expect(history.slice(0, 2).map(({ version, rules }) => [version, rules])).toEqual([
      [second.version, 0],
      [first.version, 1],
    ]);
    const restored = await head.routing.restore({ expectedVersion: second.version, version: first.version });
    expect(restored.version).toBe(second.version + 1);
    expect((await head.routing.rules()).rules.map(one => one.title)).toEqual(['первая']);
    await expect(
      head.routing.restore({ expectedVersion: second.version, version: first.version }),
    ).rejects.toMatchObject({ code: 'STALE' });
    await expect(
      head.routing.restore({ expectedVersion: restored.version, version: 9_999 }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { items } = await head.journal.list({ type: 'RULES_RESTORED' });
    expect(items[0]).toMatchObject({ data: { restored: first.version, version: restored.version } });
  });

  it('says what a draft would have done with the appeals of the last months', async () => {
    await save(rule(toHead));
    const kazakh = await register({ language: 'kk', text: 'мектептің шатыры ағып тұр' });
    await register({ language: 'ru', text: 'крыша' });
    const draft = [rule(toLawyers, further({ keyword: 'шатыр' }))];
    const report = await head.routing.whatIf({ months: 1, rules: draft });
    expect(report.rules).toEqual([{ index: 0, appeals: 1 }]);
    expect(report.nowhere.replayed).toBe(report.appeals - 1);
    expect(report.loads.find(load => load.executorId === anna.id)).toMatchObject({ replayed: 1, peak: 1 });
    expect(report.differences.filter(one => one.replayedName !== null)).toEqual([
      {
        id: kazakh.id,
        number: kazakh.number,
        receivedOn: kazakh.receivedOn,
        topicName: expect.anything(),
        actualName: null,
        replayedName: 'Иванова Анна',
        ruleIndex: 0,
      },
    ]);
    expect((await head.routing.rules()).rules.map(one => one.target)).toEqual([toHead]);
  });

  it('a person cannot be named as a partner organisation', async () => {
    const rules = [rule({ type: 'partner', executorId: anna.id })];
    await expect(head.routing.check({ rules })).rejects.toMatchObject({
      code: 'UNKNOWN_TARGET',
      data: { index: 0 },
    });
  });

  it.each<[string, Partial<SaveRule>, string]>([
    [
      'a second reader who is not here',
      { details: { options: { secondReaderId: NOBODY } } },
      'UNKNOWN_TARGET',
    ],
    ['an owner who is not here', { details: { ownerId: NOBODY } }, 'UNKNOWN_TARGET'],
    [
      'a topic that is not there',
      { when: { topic: { classifier: 'ru-2025', code: '9999' }, territory: null, kind: null } },
      'UNKNOWN_CONDITION',
    ],
  ])('refuses %s, and says in which row', async (_name, more, code) => {
    const { version } = await head.routing.rules();
    const rules = [rule(toHead), rule(toHead, more)];
    const refusal = { code, data: { index: 1 } };
    await expect(head.routing.saveRules({ expectedVersion: version, rules })).rejects.toMatchObject(refusal);
    await expect(head.routing.check({ rules })).rejects.toMatchObject(refusal);
    await expect(head.routing.whatIf({ months: 1, rules })).rejects.toMatchObject(refusal);
  });
});
