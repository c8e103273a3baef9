import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCore, anAppeal, anExecutor, anOffice, type Client, ENGINES, type TestCore } from '../support/core';

type SaveRule = Parameters<Client['routing']['saveRules']>[0]['rules'][number];

const NOBODY = '01a0c0de-0000-7000-8000-000000000000';
/** Социальное обеспечение, a question below it, and a section that has nothing to do with it. */
const PENSIONS = { classifier: 'ru-2025', code: '0002.0007' };
const BELOW_PENSIONS = { classifier: 'ru-2025', code: '0002.0007.0073' };
const HOUSING = { classifier: 'ru-2025', code: '0005' };
const AKMOLA = '110000000';
const IN_AKMOLA = '111010000';
const ASTANA = '710000000';

describe.each(ENGINES)('routing on %s', engine => {
  let test: TestCore;
  let head: Client;
  let people: Record<'anna' | 'bolat' | 'deputy', { id: string; client: Client }>;

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    people = {
      anna: await anExecutor(test, head, { login: 'anna', name: 'Иванова Анна', kind: 'lawyer' }),
      bolat: await anExecutor(test, head, { login: 'bolat', name: 'Болатов Ерлан', kind: 'lawyer' }),
      deputy: await anExecutor(test, head, { login: 'deputy', name: 'Омаров Ержан', kind: 'deputy' }),
    };
  });
  afterAll(() => test.close());

  const to = {
    lawyer: (): SaveRule['target'] => ({ type: 'kind', kind: 'lawyer', level: null }),
    deputy: (): SaveRule['target'] => ({ type: 'kind', kind: 'deputy', level: null }),
    person: (executorId: string): SaveRule['target'] => ({ type: 'person', executorId }),
    head: (): SaveRule['target'] => ({ type: 'head' }),
  };
  const rule = (target: SaveRule['target'], when: Partial<SaveRule['when']> = {}): SaveRule => ({
    id: null,
    title: 'Правило',
    active: true,
    when: { topic: null, territory: null, kind: null, ...when },
    target,
  });
  async function save(...rules: SaveRule[]) {
    const { version } = await head.routing.rules();
    return head.routing.saveRules({ expectedVersion: version, rules });
  }
  const ask = (topic: { classifier: string; code: string } | null, territory = AKMOLA) =>
    head.routing.preview({ topic, territory, kind: 'application' });
  async function change(id: string, changes: { active?: boolean; capacity?: number }) {
    const row = (await head.staff.executors()).find(one => one.id === id);
    if (!row) throw new Error('no such executor');
    const { name, kind, level, capacity, active, version } = row;
    await head.staff.saveExecutor({
      ...{ id, name, kind, level, capacity, active, expectedVersion: version },
      ...changes,
    });
  }

  describe('finds the rule', () => {
    beforeEach(() =>
      save(
        { ...rule(to.head()), active: false },
        rule(to.person(people.anna.id), { topic: PENSIONS, territory: AKMOLA }),
        rule(to.person(people.bolat.id), { topic: PENSIONS }),
        rule(to.deputy(), { kind: 'mandate' }),
        rule(to.head(), { territory: ASTANA }),
      ),
    );

    it.each([
      ['the topic and the territory', PENSIONS, AKMOLA, 'anna'],
      ['what lies below both', BELOW_PENSIONS, IN_AKMOLA, 'anna'],
      ['the topic elsewhere', BELOW_PENSIONS, ASTANA, 'bolat'],
      ['another topic there', HOUSING, ASTANA, null],
      ['what no rule speaks of', HOUSING, AKMOLA, null],
    ] as const)('for %s', async (_name, topic, territory, who) => {
      const decision = await ask(topic, territory);
      expect(decision.executorId).toBe(who === null ? null : people[who].id);
    });

    it('for the kind', async () => {
      const decision = await head.routing.preview({ topic: HOUSING, territory: AKMOLA, kind: 'mandate' });
      expect(decision).toMatchObject({ executorId: people.deputy.id, reasons: [{ code: 'rule-kind' }, {}] });
    });

    it('or sends to the head, saying that there is none', async () => {
      expect(await ask(HOUSING)).toEqual({
        executorId: null,
        executorName: null,
        executorKind: null,
        ruleId: null,
        reasons: [{ code: 'no-rule', params: {} }],
        runnersUp: [],
      });
    });

    it('and stores what it showed', async () => {
      const shown = await ask(BELOW_PENSIONS, IN_AKMOLA);
      const { id, decision } = await head.appeals.register(
        anAppeal({ questions: [BELOW_PENSIONS], territory: IN_AKMOLA }),
      );
      expect(decision).toEqual(shown);
      expect((await head.appeals.get({ id })).decision).toEqual(shown);
      await save();
      expect((await head.appeals.get({ id })).decision).toEqual(shown);
    });
  });

  it('gives to the less loaded, then to the other', async () => {
    await save(rule({ type: 'pool', executorIds: [people.anna.id, people.bolat.id] }, { topic: HOUSING }));
    const chosen: (string | null)[] = [];
    const open = new Map((await head.staff.executors()).map(one => [one.id, one.openCases]));
    for (let n = 0; n < 6; n++) {
      const { decision } = await head.appeals.register(anAppeal({ questions: [HOUSING] }));
      chosen.push(decision.executorId);
      const least = Math.min(...[people.anna.id, people.bolat.id].map(id => open.get(id) ?? 0));
      expect(open.get(decision.executorId ?? '')).toBe(least);
      open.set(decision.executorId ?? '', least + 1);
    }
    expect(new Set(chosen).size).toBe(2);
    await change(people.bolat.id, { capacity: 1000 });
    expect((await ask(HOUSING)).executorId).toBe(people.bolat.id);
    await change(people.bolat.id, { capacity: 10 });
  });

  it('asks the substitute while a person is away, and the person again afterwards', async () => {
    await save(rule(to.person(people.anna.id), { topic: HOUSING }));
    const absence = { executorId: people.anna.id, from: '2026-11-16', substituteId: people.deputy.id };
    const { id: short } = await head.staff.addAbsence({ ...absence, to: '2026-11-20', substituteId: null });
    const { id: long } = await head.staff.addAbsence({ ...absence, to: '2026-11-30' });
    expect(await ask(HOUSING)).toMatchObject({
      executorId: people.deputy.id,
      reasons: [
        { code: 'rule-topic' },
        { code: 'substitute', params: { name: 'Иванова Анна', until: '2026-11-30' } },
        { code: 'only-one' },
      ],
      runnersUp: [{ executorId: people.anna.id, reason: { code: 'absent' } }],
    });
    await head.staff.removeAbsence({ id: long });
    expect(await ask(HOUSING)).toMatchObject({
      executorId: null,
      reasons: [{ code: 'rule-topic' }, { code: 'nobody-eligible' }],
    });
    await head.staff.removeAbsence({ id: short });
    await head.staff.addAbsence({ ...absence, from: '2026-11-21', to: '2026-11-30' });
    expect((await ask(HOUSING)).executorId).toBe(people.anna.id);
  });

  it('passes over who has left', async () => {
    await save(rule(to.lawyer(), { topic: PENSIONS }));
    await change(people.anna.id, { active: false });
    expect(await ask(PENSIONS)).toMatchObject({
      executorId: people.bolat.id,
      runnersUp: [{ executorId: people.anna.id, reason: { code: 'inactive' } }],
    });
    await change(people.anna.id, { active: true });
  });

  describe('the table of rules', () => {
    it('is refused to a second editor, who loses nothing', async () => {
      const { version } = await save(rule(to.head(), { topic: PENSIONS }));
      const before = await head.routing.rules();
      await expect(head.routing.saveRules({ expectedVersion: version - 1, rules: [] })).rejects.toMatchObject(
        { code: 'STALE' },
      );
      const both = await Promise.allSettled(
        [1, 2].map(() =>
          head.routing.saveRules({ expectedVersion: version, rules: before.rules.map(asSaved) }),
        ),
      );
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await head.routing.rules()).toEqual({ ...before, version: version + 1 });
    });

    it.each<[string, () => SaveRule, string]>([
      ['a person who is not there', () => rule(to.person(NOBODY)), 'UNKNOWN_TARGET'],
      [
        'a pool with one who is not there',
        () => rule({ type: 'pool', executorIds: [people.anna.id, NOBODY] }),
        'UNKNOWN_TARGET',
      ],
      [
        'a topic nobody knows',
        () => rule(to.head(), { topic: { classifier: 'ru-2025', code: '9999' } }),
        'UNKNOWN_CONDITION',
      ],
      ['a territory nobody knows', () => rule(to.head(), { territory: 'nowhere' }), 'UNKNOWN_CONDITION'],
    ])('refuses %s, says which rule, and stays as it was', async (_name, wrong, code) => {
      const before = await head.routing.rules();
      await expect(save(rule(to.head()), wrong())).rejects.toMatchObject({ code, data: { index: 1 } });
      expect(await head.routing.rules()).toEqual(before);
    });

    it('keeps ids, order and names, and gives a new id to one it does not own', async () => {
      await save(rule(to.lawyer(), { topic: PENSIONS }), rule(to.head(), { territory: ASTANA }));
      const before = await head.routing.rules();
      const [first, second] = before.rules;
      if (!first || !second) throw new Error('two rules were saved');
      await head.routing.saveRules({
        expectedVersion: before.version,
        rules: [asSaved(second), asSaved(first), { ...asSaved(first), id: NOBODY }],
      });
      const { rules } = await head.routing.rules();
      expect(rules.slice(0, 2)).toEqual([second, first]);
      expect(rules[2]?.id).not.toBe(NOBODY);
      expect(second.territoryName).toEqual({ ru: 'г.Астана', kk: 'Астана қ.' });
    });

    it('gives a rule that comes twice an id of its own', async () => {
      const { version, rules } = await head.routing.rules();
      const twice = rules.slice(0, 1).map(asSaved);
      await head.routing.saveRules({ expectedVersion: version, rules: [...twice, ...twice] });
      const ids = (await head.routing.rules()).rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(2);
    });

    it('is the head’s alone to change', async () => {
      await expect(
        people.anna.client.routing.saveRules({ expectedVersion: 1, rules: [] }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });
  });
});

type Row = Awaited<ReturnType<Client['routing']['rules']>>['rules'][number];

function asSaved({ id, title, active, when, target }: Row): SaveRule {
  return { id, title, active, when, target };
}
