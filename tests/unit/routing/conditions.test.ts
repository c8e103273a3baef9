import { describe, expect, it } from 'vitest';
import type { ExecutorProfile } from '../../../shared/domain/routing/candidate';
import { type Candidate, decideExecutor } from '../../../shared/domain/routing/decide';
import {
  type FurtherConditions,
  matches,
  type Routable,
  type Rule,
} from '../../../shared/domain/routing/rule';

const appeal: Routable = {
  topics: [{ classifier: 'ru-2025', path: '0002/0002.0007/' }],
  territoryPath: '11/1101/',
  kind: 'application',
  channel: 'letter',
  source: 'prosecutor',
  author: 'collective',
  socialPosition: 'pensioner',
  benefits: ['disabled', 'large-family'],
  urgency: 'high',
  language: 'kk',
  campaign: 'spring',
  keywords: new Set(['пенсия']),
  on: '2026-11-22',
  hour: 23,
};
const rule = (more: Partial<Rule> = {}): Rule => ({
  id: 'r',
  active: true,
  topic: null,
  territory: null,
  kind: null,
  target: { type: 'kind', kind: 'deputy', level: null },
  ...more,
});

describe('further conditions of a rule', () => {
  it.each<[string, FurtherConditions, boolean]>([
    ['the channel', { channel: 'letter' }, true],
    ['another channel', { channel: 'phone' }, false],
    ['the source', { source: 'prosecutor' }, true],
    ['another source', { source: 'media' }, false],
    ['the author', { author: 'collective' }, true],
    ['another author', { author: 'anonymous' }, false],
    ['the social position', { socialPosition: 'pensioner' }, true],
    ['another social position', { socialPosition: 'farmer' }, false],
    ['one of several benefits', { benefit: 'large-family' }, true],
    ['a benefit that is not there', { benefit: 'orphan' }, false],
    ['the urgency', { urgency: 'high' }, true],
    ['another urgency', { urgency: 'urgent' }, false],
    ['the language', { language: 'kk' }, true],
    ['another language', { language: 'ru' }, false],
    ['the campaign', { campaign: 'spring' }, true],
    ['another campaign', { campaign: 'autumn' }, false],
    ['a word of the text', { keyword: 'пенсия' }, true],
    ['a word that is not there', { keyword: 'вода' }, false],
    ['hours that hold it', { hours: { from: 20, to: 24 } }, true],
    ['hours over midnight', { hours: { from: 22, to: 6 } }, true],
    ['hours of the day', { hours: { from: 9, to: 18 } }, false],
    ['the hour that is the end', { hours: { from: 20, to: 23 } }, false],
    ['several at once', { channel: 'letter', language: 'kk' }, true],
    ['one of several that does not hold', { channel: 'letter', language: 'ru' }, false],
  ])('%s', (_name, further, holds) => {
    expect(matches(rule({ further }), appeal)).toBe(holds);
  });

  it.each<FurtherConditions>([
    { channel: 'letter' },
    { language: 'kk' },
    { benefit: 'disabled' },
    { keyword: 'пенсия' },
    { hours: { from: 0, to: 24 } },
  ])('an appeal of which it is not known satisfies none: %o', further => {
    const unknown: Routable = { topics: [], territoryPath: null, kind: 'application' };
    expect(matches(rule({ further }), unknown)).toBe(false);
  });

  it.each([
    ['before it begins', { from: '2026-11-23' }, false],
    ['on its first day', { from: '2026-11-22' }, true],
    ['on its last day', { to: '2026-11-22' }, true],
    ['after its end', { to: '2026-11-21' }, false],
    ['between', { from: '2026-01-01', to: '2026-12-31' }, true],
    ['without dates', { from: null, to: null }, true],
  ])('a rule in force %s', (_name, dates, holds) => {
    expect(matches(rule(dates), appeal)).toBe(holds);
  });
});

const limits: ExecutorProfile = {
  topics: [],
  territories: [],
  languages: [],
  days: [],
  weekly: null,
  groups: [],
};
const person = (
  id: string,
  more: Partial<Candidate> = {},
  profile: Partial<ExecutorProfile> = {},
): Candidate => ({
  id,
  name: `имя ${id}`,
  kind: 'deputy',
  level: null,
  active: true,
  open: 0,
  capacity: 10,
  lastAssignedAt: null,
  absence: null,
  profile: { ...limits, ...profile },
  ...more,
});
const topics = (path: string, classifier = 'ru-2025') => ({ topics: [{ classifier, path }] });

describe('what an executor takes', () => {
  it.each<[string, Partial<ExecutorProfile>, Partial<Routable>, string | null]>([
    ['no limits', {}, {}, null],
    ['the topic above', topics('0002/'), {}, null],
    ['another topic', topics('0005/'), {}, 'other-topics'],
    ['the topic of another classifier', topics('0002/', 'own'), {}, 'other-topics'],
    ['the territory above', { territories: ['11/'] }, {}, null],
    ['another territory', { territories: ['12/'] }, {}, 'other-territory'],
    [
      'a territory, and the appeal names none',
      { territories: ['11/'] },
      { territoryPath: null },
      'other-territory',
    ],
    ['the language', { languages: ['kk', 'ru'] }, {}, null],
    ['another language', { languages: ['ru'] }, {}, 'other-language'],
    ['a Sunday, urgent, and Sunday is a day', { days: [7] }, { urgency: 'urgent' }, null],
    ['a Sunday, urgent, and Sunday is none', { days: [1, 2] }, { urgency: 'urgent' }, 'not-today'],
    ['a Sunday, not urgent', { days: [1, 2] }, {}, null],
    ['a full week', { weekly: 3 }, {}, 'week-full'],
    ['a week with room', { weekly: 4 }, {}, null],
  ])('%s', (_name, profile, more, reason) => {
    const decision = decideExecutor(
      { ...appeal, ...more },
      [rule()],
      [person('a', { thisWeek: 3 }, profile)],
    );
    expect([decision.executorId, decision.runnersUp.map(one => one.reason.code)]).toEqual(
      reason === null ? ['a', []] : [null, [reason]],
    );
  });

  it('goes to the curator of the narrowest place, whatever the load', () => {
    const people = [
      person('a'),
      person('b', { open: 3 }, { territories: ['11/'] }),
      person('c', { open: 9 }, { territories: ['11/1101/'] }),
    ];
    expect(decideExecutor(appeal, [rule()], people)).toMatchObject({
      executorId: 'c',
      reasons: [{ code: 'rule-all' }, { code: 'curates', params: { name: 'имя c' } }, { code: 'only-one' }],
      runnersUp: [
        { executorId: 'a', reason: { code: 'less-near' } },
        { executorId: 'b', reason: { code: 'less-near' } },
      ],
    });
  });

  it('weighs old cases more than new ones', () => {
    const people = [person('a', { open: 2, weight: 4 }), person('b', { open: 3, weight: 3 })];
    expect(decideExecutor(appeal, [rule()], people).executorId).toBe('b');
  });

  it('asks a group by its name', () => {
    const people = [person('a'), person('b', {}, { groups: ['ЖКХ'] })];
    const target = { type: 'group', group: 'ЖКХ' } as const;
    expect(decideExecutor(appeal, [rule({ target })], people)).toMatchObject({
      executorId: 'b',
      reasons: [
        { code: 'rule-all', params: { targetGroup: 'ЖКХ' } },
        { code: 'only-one', params: {} },
      ],
    });
  });
});

describe('options of a rule', () => {
  it('proposes to the head where the head must approve', () => {
    expect(decideExecutor(appeal, [rule({ options: { needsApproval: true } })], [person('a')])).toEqual({
      executorId: null,
      executorName: null,
      executorKind: null,
      ruleId: 'r',
      reasons: [
        { code: 'rule-all', params: { targetKind: 'deputy' } },
        { code: 'only-one', params: {} },
        { code: 'needs-approval', params: { name: 'имя a' } },
      ],
      runnersUp: [],
      proposed: { executorId: 'a', name: 'имя a' },
    });
  });

  it('names the second reader and a shorter term; the reading stays where that one has left or leads', () => {
    const options = { secondReaderId: 'b', term: { amount: 5, unit: 'working' } } as const;
    const target = { type: 'person', executorId: 'a' } as const;
    const decide = (b: Partial<Candidate>) =>
      decideExecutor(appeal, [rule({ options, target })], [person('a'), person('b', b)]);
    expect(decide({})).toMatchObject({
      executorId: 'a',
      secondReaderId: 'b',
      term: { amount: 5, unit: 'working' },
      reasons: [
        { code: 'rule-all' },
        { code: 'only-one' },
        { code: 'second-reader', params: { name: 'имя b' } },
      ],
    });
    expect(decide({ active: false })).toMatchObject({
      secondReaderId: 'b',
      reasons: [
        { code: 'rule-all' },
        { code: 'only-one' },
        { code: 'reader-gone', params: { name: 'имя b' } },
      ],
    });
    const own = rule({ options: { secondReaderId: 'a' }, target });
    expect(decideExecutor(appeal, [own], [person('a'), person('b')])).toMatchObject({
      executorId: 'a',
      secondReaderId: 'a',
      reasons: [
        { code: 'rule-all' },
        { code: 'only-one' },
        { code: 'reader-leads', params: { name: 'имя a' } },
      ],
    });
    const toHead = rule({ options: { secondReaderId: 'b' }, target: { type: 'head' } });
    expect(decideExecutor(appeal, [toHead], [person('b')])).toMatchObject({
      executorId: null,
      secondReaderId: 'b',
      reasons: [{ code: 'rule-all' }, { code: 'target-head' }, { code: 'second-reader' }],
    });
  });
});

describe('a case that was given back', () => {
  it('goes on to the runner-up and then to the head, never back', () => {
    const people = [person('a'), person('b', { open: 1 })];
    const given = (ids: string[]) => decideExecutor(appeal, [rule()], people, new Set(ids));
    expect(given([]).executorId).toBe('a');
    expect(given(['a'])).toMatchObject({
      executorId: 'b',
      runnersUp: [{ executorId: 'a', reason: { code: 'declined-before', params: {} } }],
    });
    expect(given(['a', 'b'])).toMatchObject({ executorId: null, ruleId: 'r' });
  });

  it('does not come back through a substitute', () => {
    const people = [
      person('a', { absence: { until: '2026-12-01', substituteId: 'z' } }),
      person('z', { kind: 'lawyer' }),
    ];
    expect(decideExecutor(appeal, [rule()], people).executorId).toBe('z');
    expect(decideExecutor(appeal, [rule()], people, new Set(['z'])).executorId).toBe(null);
  });
});
