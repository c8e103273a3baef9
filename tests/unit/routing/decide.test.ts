import { describe, expect, it } from 'vitest';
import type { Candidate, Routable, Rule, RuleTarget } from '../../../shared/domain/routing/decide';
import { decideExecutor, inSubtree } from '../../../shared/domain/routing/decide';

const name = (ru: string) => ({ ru, kk: ru });
const appeal: Routable = {
  topics: [{ classifier: 'ru-2025', path: '0002/0002.0007/' }],
  territoryPath: '11/1101/',
  kind: 'application',
};
const person = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name: `имя ${id}`,
  kind: 'lawyer',
  level: null,
  active: true,
  open: 0,
  capacity: 10,
  lastAssignedAt: null,
  absence: null,
  ...more,
});
const partner = (id: string, more: Partial<Candidate> = {}) => person(id, { kind: 'partner', ...more });
const rule = (id: string, target: RuleTarget, when: Partial<Rule> = {}): Rule => ({
  id,
  active: true,
  topic: null,
  territory: null,
  kind: null,
  target,
  ...when,
});
const LAWYERS: RuleTarget = { type: 'kind', kind: 'lawyer', level: null };
const HEAD: RuleTarget = { type: 'head' };
const topic = (path: string, classifier = 'ru-2025') => ({ classifier, path, name: name('тема') });
const away = (substituteId: string | null = null) => ({ until: '2026-12-01', substituteId });
const codes = (decision: ReturnType<typeof decideExecutor>) => decision.reasons.map(({ code }) => code);

describe('which rule holds', () => {
  it.each<[string, Partial<Rule>, boolean]>([
    ['no condition', {}, true],
    ['the topic itself', { topic: topic('0002/0002.0007/') }, true],
    ['a topic above it', { topic: topic('0002/') }, true],
    ['a topic below it', { topic: topic('0002/0002.0007/0002.0007.0063/') }, false],
    ['a neighbour whose code begins alike', { topic: topic('0002/0002.00/') }, false],
    ['the same code of another classifier', { topic: topic('0002/', 'minsk-115') }, false],
    ['the territory itself', { territory: { path: '11/1101/', name: name('район') } }, true],
    ['a territory above it', { territory: { path: '11/', name: name('область') } }, true],
    ['a territory elsewhere', { territory: { path: '12/', name: name('область') } }, false],
    ['the kind', { kind: 'application' }, true],
    ['another kind', { kind: 'complaint' }, false],
    ['all conditions at once', { topic: topic('0002/'), kind: 'application' }, true],
    ['one of two conditions', { topic: topic('0002/'), kind: 'complaint' }, false],
    ['an inactive rule', { active: false }, false],
  ])('%s', (_name, when, holds) => {
    const decision = decideExecutor(appeal, [rule('r', LAWYERS, when)], [person('a')]);
    expect(decision.ruleId).toBe(holds ? 'r' : null);
    expect(decision.executorId).toBe(holds ? 'a' : null);
    if (!holds) expect(decision.reasons).toEqual([{ code: 'no-rule', params: {} }]);
  });

  it('asks any question of several, and no territory where none is known', () => {
    const several: Routable = {
      ...appeal,
      topics: [{ classifier: 'ru-2025', path: '0005/' }, ...appeal.topics],
      territoryPath: null,
    };
    const rules = [
      rule('place', LAWYERS, { territory: { path: '11/', name: name('область') } }),
      rule('topic', LAWYERS, { topic: topic('0002/') }),
    ];
    expect(decideExecutor(several, rules, [person('a')]).ruleId).toBe('topic');
  });

  it('takes the first that holds, also when a later one is narrower', () => {
    const rules = [
      rule('off', LAWYERS, { active: false }),
      rule('broad', HEAD),
      rule('narrow', LAWYERS, { topic: topic('0002/0002.0007/') }),
    ];
    expect(decideExecutor(appeal, rules, [person('a')])).toMatchObject({ ruleId: 'broad', executorId: null });
  });

  it('treats a path as steps, not as letters', () => {
    expect([inSubtree('11/1101/', '11/'), inSubtree('110/', '11/')]).toEqual([true, false]);
  });
});

describe('who takes it', () => {
  const deputy = person('d', { kind: 'deputy', level: 'city' });
  const oblast = person('o', { kind: 'deputy', level: 'oblast' });

  it.each<[string, RuleTarget, Candidate[], string | null, string[]]>([
    [
      'a kind',
      { type: 'kind', kind: 'deputy', level: null },
      [deputy, person('a')],
      'd',
      ['rule-all', 'only-one'],
    ],
    [
      'a kind and level',
      { type: 'kind', kind: 'deputy', level: 'oblast' },
      [deputy, oblast],
      'o',
      ['rule-all', 'only-one'],
    ],
    [
      'a person',
      { type: 'person', executorId: 'b' },
      [person('a'), person('b', { open: 9 })],
      'b',
      ['rule-all', 'only-one'],
    ],
    [
      'a pool',
      { type: 'pool', executorIds: ['b', 'd'] },
      [person('a'), person('b', { open: 5 }), deputy],
      'd',
      ['rule-all', 'least-load'],
    ],
    [
      'a partner organisation by its name, whatever its load',
      { type: 'partner', executorId: 'p' },
      [partner('o'), partner('p', { open: 9 }), person('a')],
      'p',
      ['rule-all', 'only-one'],
    ],
    [
      'any partner organisation, the least loaded',
      { type: 'partner', executorId: null },
      [partner('o', { open: 2 }), partner('p', { open: 1 }), person('a')],
      'p',
      ['rule-all', 'least-load'],
    ],
    [
      'a named partner that is no partner any more',
      { type: 'partner', executorId: 'a' },
      [partner('o'), person('a')],
      null,
      ['rule-all', 'nobody-eligible'],
    ],
    ['the head', HEAD, [person('a')], null, ['rule-all', 'target-head']],
    [
      'a person who is gone',
      { type: 'person', executorId: 'x' },
      [person('a')],
      null,
      ['rule-all', 'nobody-eligible'],
    ],
    ['nobody of the kind', LAWYERS, [deputy], null, ['rule-all', 'nobody-eligible']],
    ['nobody at all', LAWYERS, [], null, ['rule-all', 'nobody-eligible']],
  ])('%s', (_name, target, people, chosen, reasons) => {
    const decision = decideExecutor(appeal, [rule('r', target)], people);
    expect([decision.executorId, codes(decision)]).toEqual([chosen, reasons]);
  });

  it.each<[string, Candidate[], string | null, string[]]>([
    [
      'fewer open cases',
      [person('a', { open: 3 }), person('b', { open: 2 })],
      'b',
      ['rule-all', 'least-load'],
    ],
    [
      'less of what one can carry',
      [person('a', { open: 3, capacity: 10 }), person('b', { open: 2, capacity: 4 })],
      'a',
      ['rule-all', 'least-load'],
    ],
    [
      'who waited longest of the equal',
      [
        person('a', { lastAssignedAt: '2026-11-19T09:00:00.000Z' }),
        person('b', { lastAssignedAt: '2026-11-18T09:00:00.000Z' }),
      ],
      'b',
      ['rule-all', 'tie-longest-wait'],
    ],
    [
      'who never had one',
      [person('a', { lastAssignedAt: '2020-01-01T09:00:00.000Z' }), person('b')],
      'b',
      ['rule-all', 'tie-longest-wait'],
    ],
    [
      'not the inactive',
      [person('a', { active: false }), person('b', { open: 9 })],
      'b',
      ['rule-all', 'only-one'],
    ],
    [
      'not the absent',
      [person('a', { absence: away() }), person('b', { open: 9 })],
      'b',
      ['rule-all', 'only-one'],
    ],
    [
      'the substitute from outside the target',
      [person('a', { absence: away('d') }), deputy],
      'd',
      ['rule-all', 'substitute', 'only-one'],
    ],
    [
      'no absent substitute',
      [person('a', { absence: away('d') }), { ...deputy, absence: away() }],
      null,
      ['rule-all', 'nobody-eligible'],
    ],
    [
      'no inactive substitute',
      [person('a', { absence: away('d') }), { ...deputy, active: false }],
      null,
      ['rule-all', 'nobody-eligible'],
    ],
    ['even those who carry too much', [person('a', { open: 99 })], 'a', ['rule-all', 'only-one']],
  ])('%s', (_name, people, chosen, reasons) => {
    const decision = decideExecutor(appeal, [rule('r', LAWYERS)], people);
    expect([decision.executorId, codes(decision)]).toEqual([chosen, reasons]);
  });

  it.each<[string | null, string]>([
    ['p', 'имя p'],
    [null, ''],
  ])('says by which partner organisation the rule is carried out: %s', (executorId, name) => {
    const [first] = decideExecutor(
      appeal,
      [rule('r', { type: 'partner', executorId })],
      [partner('p')],
    ).reasons;
    expect(first).toEqual({ code: 'rule-all', params: { targetPartner: name } });
  });

  it('says every condition that held, and what became of the others', () => {
    const when = {
      topic: topic('0002/'),
      territory: { path: '11/', name: name('Акмолинская область') },
      kind: 'application' as const,
    };
    const people = [
      person('a', { open: 1 }),
      person('b', { open: 4 }),
      person('c', { absence: away() }),
      person('e', { active: false }),
    ];
    expect(decideExecutor(appeal, [rule('r', LAWYERS, when)], people)).toEqual({
      executorId: 'a',
      executorName: 'имя a',
      executorKind: 'lawyer',
      ruleId: 'r',
      reasons: [
        { code: 'rule-topic', params: { topicRu: 'тема', topicKk: 'тема', targetKind: 'lawyer' } },
        {
          code: 'rule-territory',
          params: {
            territoryRu: 'Акмолинская область',
            territoryKk: 'Акмолинская область',
            targetKind: 'lawyer',
          },
        },
        { code: 'rule-kind', params: { kind: 'application', targetKind: 'lawyer' } },
        { code: 'least-load', params: { open: 1, capacity: 10 } },
      ],
      runnersUp: [
        { executorId: 'b', name: 'имя b', reason: { code: 'least-load', params: { open: 4, capacity: 10 } } },
        { executorId: 'c', name: 'имя c', reason: { code: 'absent', params: { until: '2026-12-01' } } },
        { executorId: 'e', name: 'имя e', reason: { code: 'inactive', params: {} } },
      ],
    });
  });
});
