import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { loadLabels } from '../statistics/labels';
import { problemsOf } from './stored-problem';

/** Systemic problems that were named for a quarter, with the cases behind each. */
export async function listProblems(deps: Deps, actor: Actor, { quarter }: { quarter: string }) {
  if (!may(actor, 'problems.see')) refuse('FORBIDDEN');
  const { read } = deps.db;
  const known = await problemsOf(deps, read, actor.officeId, quarter);
  const ids = [...new Set(known.flatMap(({ words }) => words.cases))];
  const rows =
    ids.length === 0
      ? []
      : await read
          .selectFrom('cases')
          .select(['id', 'number'])
          .where('office_id', '=', actor.officeId)
          .where('id', 'in', ids)
          .execute();
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  const labelOf = await loadLabels(
    read,
    actor.officeId,
    known.map(({ row }) => row.territory),
  );
  return known.map(({ row, words: { cases, ...words } }) => ({
    ...words,
    id: row.id,
    version: row.version,
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
