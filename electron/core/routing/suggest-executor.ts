import {
  learnPractice,
  practiceKeys,
  rankByPractice,
  supportOf,
} from '../../../shared/domain/routing/practice';
import { addMonths, toEpochDay } from '../../../shared/lib/dates';
import { visibleCases } from '../appeals/case-items';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { loadCandidates } from './load-routing';

/** Past cases that are looked at: the newest of the same section of topics. */
const PAST_CASES = 20_000;
const MONTHS = 24;
/** A guess below this is no help. */
const FLOOR = 0.3;
const GUESSES = 3;

/**
 * Who would take a case by the practice of the office, where no rule says: people who took the most similar ones,
 * by topic and place, with how many of how many. Empty where practice says too little. Names nobody who has left,
 * is absent, or gave this case back.
 */
export async function suggestExecutor(deps: Deps, actor: Actor, input: { id: string }) {
  const { read } = deps.db;
  const appeal = await visibleCases(read, actor)
    .innerJoin('questions as q', join =>
      join
        .onRef('q.office_id', '=', 'cases.office_id')
        .onRef('q.case_id', '=', 'cases.id')
        .on('q.ordinal', '=', 1),
    )
    .leftJoin('topics as t', join =>
      join
        .onRef('t.classifier', '=', 'q.classifier')
        .onRef('t.code', '=', 'q.topic')
        .on('t.owner', 'in', ['*', actor.officeId]),
    )
    .leftJoin('territories as p', 'p.code', 'cases.territory')
    .select(['cases.received_on', 'cases.decision', 'q.classifier', 'q.section'])
    .select(['t.path as topic_path', 'p.path as territory_path'])
    .where('cases.id', '=', input.id)
    .executeTakeFirst();
  if (!appeal) refuse('NOT_FOUND');
  const past = await similarCases(deps, actor.officeId, input.id, appeal);
  const today = deps.clock.today();
  const practice = learnPractice(past, toEpochDay(today));
  const keys = keysOf(appeal.classifier, appeal.topic_path, appeal.territory_path);
  const candidates = await loadCandidates(read, actor.officeId, today);
  return rankByPractice(practice, keys)
    .flatMap(({ executorId, share }) => {
      const person = candidates.find(one => one.id === executorId && one.active && !one.absence);
      const support = supportOf(practice, keys, executorId);
      if (!person || !support || support.own === 0 || share < FLOOR) return [];
      const params = { name: person.name, own: support.own, count: support.of };
      return [{ executorId, name: person.name, share, reason: { code: 'practice' as const, params } }];
    })
    .slice(0, GUESSES);
}

function keysOf(classifier: string, topicPath: string | null, territoryPath: string | null) {
  return practiceKeys({
    topics: topicPath === null ? [] : [{ classifier, path: topicPath }],
    territoryPath,
  });
}

async function similarCases(
  deps: Deps,
  officeId: string,
  exceptId: string,
  appeal: { readonly received_on: string; readonly classifier: string; readonly section: string },
) {
  const rows = await deps.db.read
    .selectFrom('questions as q')
    .innerJoin('cases as c', join =>
      join.onRef('c.office_id', '=', 'q.office_id').onRef('c.id', '=', 'q.case_id'),
    )
    .leftJoin('topics as t', join =>
      join
        .onRef('t.classifier', '=', 'q.classifier')
        .onRef('t.code', '=', 'q.topic')
        .on('t.owner', 'in', ['*', officeId]),
    )
    .leftJoin('territories as p', 'p.code', 'c.territory')
    .select(['c.executor_id', 'q.received_on', 'q.classifier', 't.path', 'p.path as territory_path'])
    .where('q.office_id', '=', officeId)
    .where('q.received_on', '>=', addMonths(appeal.received_on, -MONTHS))
    .where('q.classifier', '=', appeal.classifier)
    .where('q.section', '=', appeal.section)
    .where('q.ordinal', '=', 1)
    .where('q.case_id', '<>', exceptId)
    .where('c.executor_id', 'is not', null)
    .orderBy('q.received_on', 'desc')
    .limit(PAST_CASES)
    .execute();
  return rows.map(row => ({
    executorId: row.executor_id ?? '',
    day: toEpochDay(row.received_on),
    keys: keysOf(row.classifier, row.path, row.territory_path),
  }));
}
