import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import type { Candidate, Rule } from '../../../shared/domain/routing/decide';
import { type PastAppeal, replayRules } from '../../../shared/domain/routing/replay';

const person = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  kind: 'lawyer',
  level: null,
  active: true,
  open: 99,
  capacity: 10,
  lastAssignedAt: '2026-11-01',
  absence: null,
  ...more,
});
const toLawyers: Rule = {
  id: 'r',
  active: true,
  topic: null,
  territory: null,
  kind: null,
  target: { type: 'kind', kind: 'lawyer', level: null },
};
const past = (
  id: string,
  receivedOn: string,
  closedOn: string | null,
  executorId: string | null,
): PastAppeal => ({
  id,
  receivedOn,
  closedOn,
  executorId,
  routable: { topics: [], territoryPath: null, kind: 'application', on: receivedOn },
});

it('gives the cases out again, by the loads that the rules make themselves', () => {
  const appeals = [
    past('1', '2026-01-05', '2026-01-06', 'a'),
    past('2', '2026-01-05', null, 'a'),
    past('3', '2026-01-07', null, null),
    past('4', '2026-01-07', null, 'a'),
  ];
  expect(replayRules(appeals, [toLawyers], [person('a'), person('b')], [])).toEqual({
    appeals: [
      { id: '1', ruleId: 'r', actual: 'a', replayed: 'a' },
      { id: '2', ruleId: 'r', actual: 'a', replayed: 'b' },
      { id: '3', ruleId: 'r', actual: null, replayed: 'a' },
      { id: '4', ruleId: 'r', actual: 'a', replayed: 'b' },
    ],
    loads: [
      { executorId: 'a', actual: 3, replayed: 2, peak: 1 },
      { executorId: 'b', actual: 0, replayed: 2, peak: 2 },
    ],
    nowhere: { replayed: 0, actual: 1 },
    changed: 3,
  });
});

it('knows who was away then, and whose week was full', () => {
  const week = { topics: [], territories: [], languages: [], days: [], weekly: 1, groups: [] };
  const appeals = [
    past('1', '2026-01-05', null, null),
    past('2', '2026-01-06', null, null),
    past('3', '2026-01-06', null, null),
    past('4', '2026-01-12', null, null),
  ];
  const people = [person('a', { profile: week }), person('b', { profile: week })];
  const absences = [{ executorId: 'a', from: '2026-01-05', to: '2026-01-05', substituteId: null }];
  const replay = replayRules(appeals, [toLawyers], people, absences);
  expect(replay.appeals.map(one => one.replayed)).toEqual(['b', 'a', null, 'b']);
  expect(replay.nowhere).toEqual({ replayed: 1, actual: 4 });
});

test('loses no case, invents none, and its sums are its rows', () => {
  const day = fc
    .integer({ min: 0, max: 200 })
    .map(n => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const who = fc.constantFrom('a', 'b', 'c', null);
  const appeals = fc
    .array(fc.tuple(day, fc.option(fc.integer({ min: 0, max: 120 }), { nil: null }), who), { maxLength: 60 })
    .map(rows =>
      rows.map(([on, lasted, executor], index) => {
        const closed =
          lasted === null ? null : new Date(Date.parse(on) + lasted * 86_400_000).toISOString().slice(0, 10);
        return past(String(index), on, closed, executor);
      }),
    );
  fc.assert(
    fc.property(appeals, all => {
      const people = [person('a'), person('b', { capacity: 3 }), person('c', { active: false })];
      const replay = replayRules(all, [toLawyers], people, []);
      expect(replay.appeals.map(one => one.id).sort()).toEqual(all.map(one => one.id).sort());
      const count = (id: string | null) => replay.appeals.filter(one => one.replayed === id).length;
      expect(replay.loads.map(load => [load.executorId, load.replayed])).toEqual([
        ['a', count('a')],
        ['b', count('b')],
        ['c', 0],
      ]);
      expect(replay.nowhere.replayed).toBe(count(null));
      expect(replay.changed).toBe(replay.appeals.filter(one => one.actual !== one.replayed).length);
      expect(replayRules(all, [toLawyers], people, [])).toEqual(replay);
    }),
  );
});
