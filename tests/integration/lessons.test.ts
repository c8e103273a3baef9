import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCore, anAppeal, anExecutor, anOffice, type Client, ENGINES, type TestCore } from '../support/core';
import { aDesk } from '../support/staffed-office';

const PENSIONS = { questions: [{ classifier: 'ru-2025', code: '0002.0007' }] };
const HOUSING = { questions: [{ classifier: 'ru-2025', code: '0005' }] };
const QUARTER = { quarter: '2026-Q4' };

describe.each(ENGINES)('what the office learns from its practice on %s', engine => {
  let test: TestCore;
  let head: Client;
  let anna: string;
  let deputy: string;

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    const people = [
      await anExecutor(test, head, { login: 'anna', name: 'Иванова Анна', kind: 'lawyer' }),
      await anExecutor(test, head, { login: 'deputy', name: 'Омаров Ержан', kind: 'deputy' }),
    ];
    [anna = '', deputy = ''] = people.map(one => one.id);
    const { version } = await head.routing.rules();
    const when = { topic: null, territory: null, kind: null };
    const target = { type: 'kind', kind: 'deputy', level: null } as const;
    const rule = { id: null, title: 'Все депутату', active: true, when, target };
    await head.routing.saveRules({ expectedVersion: version, rules: [rule] });
  });
  afterAll(() => test.close());

  const learnt = () => head.routing.lessons(QUARTER);
  const ruleId = async () => (await head.routing.rules()).rules.at(-1)?.id ?? '';

  it('offers the rule that would have sent what people sent elsewhere', async () => {
    for (let n = 0; n < 3; n++) await head.appeals.register(anAppeal(HOUSING));
    // Chosen at the desk, against what the rules showed; and by the head, afterwards.
    for (let n = 0; n < 2; n++) await head.appeals.register(anAppeal({ ...PENSIONS, executorId: anna }));
    expect(await learnt()).toMatchObject({ overridden: 2, cases: 5, lessons: [] });
    const { id, decision } = await head.appeals.register(anAppeal(PENSIONS));
    expect(decision.executorId).toBe(deputy);
    await head.appeals.assign({ id, expectedVersion: 1, executorId: anna });
    expect((await head.appeals.get({ id })).decision.overrode).toEqual({
      ruleId: await ruleId(),
      executorId: deputy,
    });
    const { overridden, lessons } = await learnt();
    expect(overridden).toBe(3);
    expect(lessons).toMatchObject([
      {
        when: { topic: { classifier: 'ru-2025', code: '0002.0007' }, territory: null, kind: null },
        further: {},
        target: { type: 'person', executorId: anna },
        executorName: 'Иванова Анна',
        overrode: [await ruleId()],
        support: 3,
        agreeing: 0,
        against: 0,
        counterExamples: [],
      },
    ]);
    expect(lessons[0]?.topicName?.ru).toBeTruthy();
    expect(lessons[0]?.examples.at(-1)?.id).toBe(id);
  });

  it('a choice that agrees with the rules, one taken back, and cases of who leaves teach nothing', async () => {
    await head.appeals.register(anAppeal({ ...HOUSING, executorId: deputy }));
    const { id } = await head.appeals.register(anAppeal({ ...HOUSING, executorId: anna }));
    await head.appeals.assign({ id, expectedVersion: 1, executorId: deputy });
    expect((await head.appeals.get({ id })).decision.overrode).toBeUndefined();
    await head.routing.reassign({ fromId: deputy, toId: anna, limit: 100 });
    expect((await learnt()).overridden).toBe(3);
  });

  it('what the table does already is not offered again', async () => {
    const [lesson] = (await learnt()).lessons;
    if (!lesson) throw new Error('nothing was learnt');
    const { version, rules } = await head.routing.rules();
    const offered = { id: null, title: '', active: true, when: lesson.when, target: lesson.target };
    const whatIf = await head.routing.whatIf({ months: 3, rules: [offered] });
    expect(whatIf.rules).toEqual([{ index: 0, appeals: 3 }]);
    const kept = rules.map(({ id, title, active, when, target, details }) => ({
      ...{ id, title, active, when, target, details },
    }));
    await head.routing.saveRules({ expectedVersion: version, rules: [offered, ...kept] });
    expect(await learnt()).toMatchObject({ overridden: 0, lessons: [] });
    const restored = await head.routing.restore({ expectedVersion: version + 1, version });
    expect(restored.version).toBe(version + 2);
    expect((await learnt()).lessons).toHaveLength(1);
  });

  it('a partner organisation that was chosen instead is offered as what it is, and not again once the table does it', async () => {
    const partner = await aDesk(head, 'Қайырым қоры', 'partner');
    const chosen = { questions: [{ classifier: 'ru-2025', code: '0003' }], executorId: partner };
    for (let n = 0; n < 3; n++) await head.appeals.register(anAppeal(chosen));
    const lesson = (await learnt()).lessons.find(one => one.executorName === 'Қайырым қоры');
    if (!lesson) throw new Error('nothing was learnt');
    expect(lesson.target).toEqual({ type: 'partner', executorId: partner });
    const { version, rules } = await head.routing.rules();
    const kept = rules.map(({ id, title, active, when, target, details }) => ({
      ...{ id, title, active, when, target, details },
    }));
    const offered = { id: null, title: '', active: true, when: lesson.when, target: lesson.target };
    await head.routing.saveRules({ expectedVersion: version, rules: [offered, ...kept] });
    expect((await learnt()).lessons.map(one => one.executorName)).not.toContain('Қайырым қоры');
  });

  it('another quarter has its own', async () => {
    expect(await head.routing.lessons({ quarter: '2026-Q3' })).toEqual({
      overridden: 0,
      cases: 0,
      lessons: [],
    });
  });
});
