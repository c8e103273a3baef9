import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Candidate } from '../../../shared/domain/routing/candidate';
import { checkRules, covers } from '../../../shared/domain/routing/check-rules';
import { matches, type Routable, type Rule } from '../../../shared/domain/routing/rule';

const name = { ru: 'имя', kk: 'аты' };
const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  active: true,
  topic: null,
  territory: null,
  kind: null,
  target: { type: 'head' },
  ...more,
});
const topic = (path: string) => ({ classifier: 'ru-2025', path, name });
const place = (path: string) => ({ path, name });
const lawyer: Candidate = {
  id: 'l',
  name: 'юрист',
  kind: 'lawyer',
  level: null,
  active: true,
  open: 0,
  capacity: 1,
  lastAssignedAt: null,
  absence: null,
};
const LAWYERS = { type: 'kind', kind: 'lawyer', level: null } as const;
const TODAY = '2026-11-22';
const find = (rules: readonly Rule[], people: readonly Candidate[] = [lawyer]) =>
  checkRules(rules, people, TODAY);

describe('looking a table of rules through', () => {
  it.each<[string, Rule[], ReturnType<typeof checkRules>]>([
    ['narrow before wide', [rule('a', { topic: topic('2/7/') }), rule('b', { topic: topic('2/') })], []],
    [
      'wide before narrow',
      [rule('a', { topic: topic('2/') }), rule('b', { topic: topic('2/7/'), kind: 'complaint' })],
      [{ ruleId: 'b', code: 'shadowed', by: 'a' }],
    ],
    [
      'the same partner organisation, said in two ways',
      [
        rule('a', { kind: 'complaint', target: { type: 'person', executorId: 'p' } }),
        rule('b', { kind: 'complaint', target: { type: 'partner', executorId: 'p' } }),
      ],
      [
        { ruleId: 'a', code: 'nobody' },
        { ruleId: 'b', code: 'shadowed', by: 'a' },
      ],
    ],
    [
      'no partner organisation works here',
      [rule('a', { target: { type: 'partner', executorId: null } })],
      [{ ruleId: 'a', code: 'nobody' }],
    ],
    [
      'a rule for all in the middle',
      [rule('a', { kind: 'complaint' }), rule('b'), rule('c', { territory: place('11/') })],
      [{ ruleId: 'c', code: 'shadowed', by: 'b' }],
    ],
    [
      'the same conditions, another target',
      [rule('a', { kind: 'complaint', target: LAWYERS }), rule('b', { kind: 'complaint' })],
      [{ ruleId: 'b', code: 'conflict', by: 'a' }],
    ],
    [
      'the same rule twice',
      [rule('a', { kind: 'complaint' }), rule('b', { kind: 'complaint' })],
      [{ ruleId: 'b', code: 'shadowed', by: 'a' }],
    ],
    ['a rule that is off hides nothing', [rule('a', { active: false }), rule('b')], []],
    ['an expired rule', [rule('a', { to: '2026-11-21' }), rule('b')], [{ ruleId: 'a', code: 'expired' }]],
    [
      'a shorter period hides nothing beyond it',
      [rule('a', { from: '2026-01-01', to: '2026-12-31' }), rule('b', { kind: 'complaint' })],
      [],
    ],
    [
      'an end before the beginning',
      [rule('a', { from: '2026-12-02', to: '2026-12-01' })],
      [{ ruleId: 'a', code: 'never' }],
    ],
    [
      'no hours at all',
      [rule('a', { further: { hours: { from: 9, to: 9 } } })],
      [{ ruleId: 'a', code: 'never' }],
    ],
    [
      'a night in a longer night',
      [
        rule('a', { further: { hours: { from: 20, to: 8 } } }),
        rule('b', { further: { hours: { from: 23, to: 2 } } }),
        rule('c', { further: { hours: { from: 7, to: 9 } } }),
      ],
      [{ ruleId: 'b', code: 'shadowed', by: 'a' }],
    ],
    [
      'nobody of that kind',
      [rule('a', { target: { type: 'kind', kind: 'deputy', level: 'city' } })],
      [{ ruleId: 'a', code: 'nobody' }],
    ],
    ['somebody of that kind', [rule('a', { target: LAWYERS })], []],
    ['a second reader who works here', [rule('a', { options: { secondReaderId: 'l' } })], []],
    [
      'a second reader who does not',
      [rule('a', { options: { secondReaderId: 'left' } })],
      [{ ruleId: 'a', code: 'reader-gone' }],
    ],
  ])('%s', (_name, rules, findings) => {
    expect(find(rules)).toEqual(findings);
  });
});

const path = fc.constantFrom('1/', '1/11/', '1/12/', '2/', '2/21/');
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const anyRule: fc.Arbitrary<Rule> = fc
  .record({
    topic: orNull(path.map(topic)),
    territory: orNull(path.map(place)),
    kind: orNull(fc.constantFrom('complaint' as const, 'application' as const)),
    channel: fc.option(fc.constantFrom('phone' as const, 'letter' as const), { nil: undefined }),
    hours: fc.option(fc.record({ from: fc.nat(23), to: fc.nat(24) }), { nil: undefined }),
    from: orNull(fc.constantFrom('2026-01-01', '2026-02-01')),
    to: orNull(fc.constantFrom('2026-01-31', '2026-03-01')),
  })
  .map(({ channel, hours, ...rest }) => rule('r', { ...rest, further: { channel, hours } }));
const anyAppeal: fc.Arbitrary<Routable> = fc.record({
  topics: fc.array(
    path.map(own => ({ classifier: 'ru-2025', path: own })),
    { maxLength: 2 },
  ),
  territoryPath: orNull(path),
  kind: fc.constantFrom('complaint' as const, 'application' as const),
  channel: fc.constantFrom('phone' as const, 'letter' as const),
  hour: fc.nat(23),
  on: fc.constantFrom('2026-01-01', '2026-01-31', '2026-02-15', '2026-03-02'),
});

test('a rule that covers another holds wherever the other does', () => {
  // The wide rule is the narrow one with some of its conditions dropped or widened: chance alone seldom covers.
  const pair = fc
    .tuple(anyRule, anyRule, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
    .map(([narrow, other, [topics, places, kinds, further, dates]]) => {
      const wide = {
        ...narrow,
        topic: topics ? other.topic : narrow.topic,
        territory: places ? other.territory : narrow.territory,
        kind: kinds ? null : narrow.kind,
        further: further ? other.further : narrow.further,
        ...(dates ? { from: other.from, to: other.to } : {}),
      };
      return [wide, narrow] as const;
    });
  let covered = 0;
  fc.assert(
    fc.property(pair, anyAppeal, ([wide, narrow], any) => {
      const appeal: Routable = {
        ...any,
        topics: narrow.topic ? [narrow.topic] : any.topics,
        territoryPath: narrow.territory?.path ?? any.territoryPath,
        kind: narrow.kind ?? any.kind,
        channel: narrow.further?.channel ?? any.channel,
        hour: narrow.further?.hours?.from ?? any.hour,
      };
      if (!covers(wide, narrow) || !matches(narrow, appeal)) return;
      covered += 1;
      expect(matches(wide, appeal)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
  expect(covered).toBeGreaterThan(200);
});
