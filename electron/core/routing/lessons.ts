import type { z } from 'zod';
import { Decision } from '../../../shared/contract/routing';
import type { Lesson as ToldLesson } from '../../../shared/contract/routing-lessons';
import {
  type Common,
  type HandledCase,
  type Lesson,
  learnLessons,
} from '../../../shared/domain/routing/lessons';
import { matches, type Rule, targetNaming } from '../../../shared/domain/routing/rule';
import { type DateRange, parseQuarter, quarterRange } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { loadCandidates, loadRules } from './load-routing';
import { loadPastAppeals } from './past-appeals';

/** Cases of either sort that a lesson shows by their numbers. */
const SHOWN = 10;

/**
 * What the office can learn from a quarter in which people overrode the rules: rules that would have done it by
 * themselves, with the cases that speak for each and against it. What the present table does already, and whose
 * executors have left, is left out. Nothing sealed is opened.
 */
export async function quarterLessons(deps: Deps, actor: Actor, input: { quarter: string }) {
  const { read } = deps.db;
  const quarter = parseQuarter(input.quarter) ?? refuse('NOT_FOUND');
  const range = quarterRange(quarter);
  const [past, overrides, rules, candidates] = await Promise.all([
    loadPastAppeals(deps, actor.officeId, [], range),
    loadOverrides(read, actor.officeId, range),
    loadRules(read, actor.officeId),
    loadCandidates(read, actor.officeId, deps.clock.today()),
  ]);
  const numbers = new Map(past.map(row => [row.id, row.number]));
  const people = new Map(candidates.filter(one => one.active).map(one => [one.id, one]));
  const on = deps.clock.today();
  const handled = past.map((row): HandledCase => {
    const overrode = overrides.get(row.id) ?? null;
    const learnt = overrode && isDoneBy(rules, { ...row, routable: { ...row.routable, on } });
    const known = overrode && people.has(overrode.executorId) && people.has(row.executorId ?? '');
    return { ...row, overrode: known && !learnt ? overrode : null };
  });
  const lessons = learnLessons(handled);
  const names = await namesOf(read, actor.officeId, lessons);
  const shown = (ids: readonly string[]) =>
    ids.slice(-SHOWN).map(id => ({ id, number: numbers.get(id) ?? '' }));
  return {
    overridden: handled.filter(one => one.overrode !== null).length,
    cases: past.length,
    lessons: lessons.flatMap((lesson): z.input<typeof ToldLesson>[] => {
      const { topic, territory, kind, further } = lesson.when;
      const executor = people.get(lesson.executorId);
      if (!executor) return [];
      const told = {
        when: {
          topic: topic && { classifier: topic.classifier, code: codeOf(topic.path) },
          territory: territory && codeOf(territory),
          kind,
        },
        further,
        ...names(lesson.when),
        target: targetNaming(executor),
        executorName: executor.name,
        overrode: lesson.overrode.filter(id => id !== null),
        support: lesson.support.length,
        agreeing: lesson.agreeing.length,
        against: lesson.against.length,
        examples: shown(lesson.support),
        counterExamples: shown(lesson.against),
      };
      return [told];
    }),
  };
}

/** Cases of the time that a person gave to somebody else than the rules had said. */
async function loadOverrides(read: ReadDb, officeId: string, { from, to }: DateRange) {
  const rows = await read
    .selectFrom('cases')
    .select(['id', 'decision'])
    .where('office_id', '=', officeId)
    .where('received_on', '>=', from)
    .where('received_on', '<=', to)
    .where('decision', 'like', '%"overrode"%')
    .execute();
  const overrides = new Map<string, NonNullable<HandledCase['overrode']>>();
  for (const { id, decision } of rows) {
    const { overrode } = Decision.parse(JSON.parse(decision));
    if (overrode) overrides.set(id, overrode);
  }
  return overrides;
}

/** Does the present table name this very executor for such a case? */
function isDoneBy(rules: readonly Rule[], { routable, executorId }: Omit<HandledCase, 'overrode'>): boolean {
  const target = rules.find(rule => matches(rule, routable))?.target;
  const names = target?.type === 'person' || target?.type === 'partner';
  return names && target.executorId !== null && target.executorId === executorId;
}

/** `0002/0002.0007/` -> `0002.0007`: the last step of a path is the code. */
const codeOf = (path: string): string => path.split('/').at(-2) ?? path;

async function namesOf(read: ReadDb, officeId: string, lessons: readonly Lesson[]) {
  const topics = lessons.flatMap(({ when }) => when.topic?.path ?? []);
  const territories = lessons.flatMap(({ when }) => when.territory ?? []);
  const [topicRows, territoryRows] = await Promise.all([
    topics.length === 0
      ? []
      : read
          .selectFrom('topics')
          .select(['classifier', 'path', 'name_ru', 'name_kk'])
          .where('owner', 'in', ['*', officeId])
          .where('path', 'in', topics)
          .execute(),
    territories.length === 0
      ? []
      : read
          .selectFrom('territories')
          .select(['path', 'name_ru', 'name_kk'])
          .where('path', 'in', territories)
          .execute(),
  ]);
  const name = (row: { name_ru: string; name_kk: string | null } | undefined) =>
    row ? { ru: row.name_ru, kk: row.name_kk || row.name_ru } : null;
  return ({ topic, territory }: Common) => ({
    topicName: name(topicRows.find(row => row.path === topic?.path && row.classifier === topic.classifier)),
    territoryName: name(territoryRows.find(row => row.path === territory)),
  });
}
