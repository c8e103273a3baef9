import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Candidate,
  decideExecutor,
  type Routable,
  type Rule,
  type RuleTarget,
} from '../../../shared/domain/routing/decide';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const id = fc.constantFrom(...IDS);
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const path = fc.constantFrom('1/', '1/11/', '1/12/', '2/', '2/21/');
const kind = fc.constantFrom('application' as const, 'complaint' as const);
const executorKind = fc.constantFrom('lawyer' as const, 'deputy' as const, 'partner' as const);
const level = orNull(fc.constantFrom('city' as const, 'oblast' as const));
const name = fc.constant({ ru: 'тема', kk: 'тақырып' });

const target: fc.Arbitrary<RuleTarget> = fc.oneof(
  fc.record({ type: fc.constant('kind' as const), kind: executorKind, level }),
  fc.record({ type: fc.constant('person' as const), executorId: id }),
  fc.record({ type: fc.constant('partner' as const), executorId: orNull(id) }),
  fc.record({ type: fc.constant('pool' as const), executorIds: fc.uniqueArray(id, { minLength: 1 }) }),
  fc.constant({ type: 'head' as const }),
);
const rules: fc.Arbitrary<Rule[]> = fc
  .array(
    fc.record({
      active: fc.boolean(),
      topic: orNull(fc.record({ classifier: fc.constant('ru-2025'), path, name })),
      territory: orNull(fc.record({ path, name })),
      kind: orNull(kind),
      target,
    }),
    { maxLength: 5 },
  )
  .map(list => list.map((rule, index) => ({ id: `rule-${index}`, ...rule })));
const people: fc.Arbitrary<Candidate[]> = fc.uniqueArray(id).chain(ids =>
  fc.tuple(
    ...ids.map(one =>
      fc.record({
        id: fc.constant(one),
        name: fc.constant(`имя ${one}`),
        kind: executorKind,
        level,
        active: fc.boolean(),
        open: fc.nat(4),
        capacity: fc.integer({ min: 0, max: 4 }),
        lastAssignedAt: orNull(fc.constantFrom('2026-01-01', '2026-01-02')),
        absence: orNull(fc.record({ until: fc.constant('2026-12-01'), substituteId: orNull(id) })),
      }),
    ),
  ),
);
const limited: fc.Arbitrary<Candidate[]> = people.chain(all =>
  fc.tuple(
    ...all.map(one =>
      fc
        .record({
          topics: fc.array(fc.record({ classifier: fc.constantFrom('ru-2025', 'own'), path }), {
            maxLength: 2,
          }),
          territories: fc.array(path, { maxLength: 2 }),
          languages: fc.subarray(['kk' as const, 'ru' as const]),
          days: fc.subarray([1, 5, 7]),
          weekly: orNull(fc.integer({ min: 1, max: 3 })),
        })
        .chain(profile =>
          fc.nat(4).map(thisWeek => ({ ...one, thisWeek, profile: { ...profile, groups: [] } })),
        ),
    ),
  ),
);
const appeal: fc.Arbitrary<Routable> = fc.record({
  topics: fc.array(fc.record({ classifier: fc.constantFrom('ru-2025', 'own'), path }), { maxLength: 3 }),
  territoryPath: orNull(path),
  kind,
});

test('answers always, the same to the same question, and always says why', () => {
  fc.assert(
    fc.property(appeal, rules, people, (one, table, all) => {
      const decision = decideExecutor(one, table, all);
      expect(decideExecutor(one, table, all)).toEqual(decision);
      expect(decision.reasons.length).toBeGreaterThan(0);
      expect(decision.executorId === null).toBe(decision.executorName === null);
    }),
    { numRuns: 500 },
  );
});

test('never chooses who is absent, inactive or unknown', () => {
  fc.assert(
    fc.property(appeal, rules, people, (one, table, all) => {
      const { executorId } = decideExecutor(one, table, all);
      if (executorId === null) return;
      expect(all.find(c => c.id === executorId)).toMatchObject({ active: true, absence: null });
    }),
    { numRuns: 500 },
  );
});

test('never chooses whose card says no, nor who gave the case back', () => {
  // A Sunday.
  const dated = fc.record({
    language: fc.constantFrom('kk' as const, 'ru' as const),
    urgency: fc.constant('urgent' as const),
  });
  fc.assert(
    fc.property(appeal, dated, rules, limited, fc.subarray(IDS), (one, more, table, all, gaveBack) => {
      const asked: Routable = { ...one, ...more, on: '2026-11-22' };
      const { executorId } = decideExecutor(asked, table, all, new Set(gaveBack));
      const chosen = all.find(({ id: own }) => own === executorId);
      if (!chosen?.profile) return;
      const { topics, territories, languages, days, weekly } = chosen.profile;
      const within = (own: string, roots: readonly string[]) => roots.some(root => own.startsWith(root));
      const fitsTopic = asked.topics.some(({ classifier, path: own }) =>
        within(
          own,
          topics.filter(topic => topic.classifier === classifier).map(topic => topic.path),
        ),
      );
      expect(gaveBack).not.toContain(executorId);
      expect(topics.length === 0 || fitsTopic).toBe(true);
      expect(territories.length === 0 || within(asked.territoryPath ?? '', territories)).toBe(true);
      expect(languages.length === 0 || languages.includes(more.language)).toBe(true);
      expect(days.length === 0 || days.includes(7)).toBe(true);
      expect(weekly === null || (chosen.thisWeek ?? 0) < weekly).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a rule for partner organisations gives to none but them and those who stand in for them', () => {
  fc.assert(
    fc.property(appeal, rules, people, (one, table, all) => {
      const { executorId, ruleId } = decideExecutor(one, table, all);
      const rule = table.find(({ id: own }) => own === ruleId);
      if (executorId === null || rule?.target.type !== 'partner') return;
      const asked = rule.target.executorId;
      const partners = all.filter(c => c.kind === 'partner' && (asked === null || c.id === asked));
      const able = partners.flatMap(c => [
        c.id,
        ...(c.absence?.substituteId ? [c.absence.substituteId] : []),
      ]);
      expect(able).toContain(executorId);
    }),
    { numRuns: 500 },
  );
});

test('does not depend on the order in which people are given', () => {
  const shuffled = people.chain(all =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(appeal, rules, shuffled, (one, table, [all, other]) => {
      expect(decideExecutor(one, table, other)).toEqual(decideExecutor(one, table, all));
    }),
    { numRuns: 500 },
  );
});

test('who is chosen stays chosen with less to do, or when the others have more', () => {
  fc.assert(
    fc.property(appeal, rules, people, fc.nat(3), (one, table, all, more) => {
      const { executorId } = decideExecutor(one, table, all);
      if (executorId === null) return;
      const lighter = all.map(c =>
        c.id === executorId ? { ...c, open: Math.max(0, c.open - 1 - more) } : c,
      );
      const heavier = all.map(c => (c.id === executorId ? c : { ...c, open: c.open + more }));
      expect(decideExecutor(one, table, lighter).executorId).toBe(executorId);
      expect(decideExecutor(one, table, heavier).executorId).toBe(executorId);
    }),
    { numRuns: 500 },
  );
});

test('rules after the one that holds change nothing', () => {
  fc.assert(
    fc.property(appeal, rules, people, (one, table, all) => {
      const decision = decideExecutor(one, table, all);
      const at = table.findIndex(rule => rule.id === decision.ruleId);
      if (at < 0) return;
      expect(decideExecutor(one, table.slice(0, at + 1), all)).toEqual(decision);
    }),
  );
});
