import { may } from '../../../shared/domain/access/access';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { loadLabels } from '../statistics/labels';
import { type KnownProblem, problemsOf, problemsWithIds } from './stored-problem';

/** How many numbers are asked for at once: an engine takes only so many values. */
const AT_ONCE = 500;

/** Systemic problems that were named for a quarter, with the cases behind each. */
export function listProblems(deps: Deps, actor: Actor, { quarter }: { quarter: string }) {
  return showProblems(deps, actor, read => problemsOf(deps, read, actor.officeId, quarter));
}

/** Systemic problems by their ids, in that order. */
export function problemsById(deps: Deps, actor: Actor, ids: readonly string[]) {
  return showProblems(deps, actor, read => problemsWithIds(deps, read, actor.officeId, ids));
}

async function showProblems(deps: Deps, actor: Actor, open: (read: ReadDb) => Promise<KnownProblem[]>) {
  if (!may(actor, 'problems.see')) refuse('FORBIDDEN');
  const { read } = deps.db;
  const { officeId } = actor;
  const known = await open(read);
  const numbers = await numbersOf(
    read,
    officeId,
    known.flatMap(({ words }) => words.cases),
  );
  const labelOf = await loadLabels(
    read,
    officeId,
    known.map(({ row }) => row.territory),
  );
  return known.map(({ row, words: { cases, ...words } }) => ({
    ...words,
    id: row.id,
    version: row.version,
    quarter: row.quarter,
    topic: row.topic,
    topicName: labelOf('topic', row.topic),
    territory: row.territory,
    territoryName: labelOf('territory', row.territory),
    cases: cases.flatMap(id => {
      const number = numbers.get(id);
      return number === undefined ? [] : [{ id, number }];
    }),
  }));
}

/** Case -> its number. */
async function numbersOf(
  read: ReadDb,
  officeId: string,
  cases: readonly string[],
): Promise<Map<string, string>> {
  const ids = [...new Set(cases)];
  const numbers = new Map<string, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await read
      .selectFrom('cases')
      .select(['id', 'number'])
      .where('office_id', '=', officeId)
      .where('id', 'in', ids.slice(from, from + AT_ONCE))
      .execute();
    for (const { id, number } of rows) numbers.set(id, number);
  }
  return numbers;
}
