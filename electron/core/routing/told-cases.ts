import { readTold, toldTo } from '../../../shared/domain/routing/ladder';
import { isOpen, itemsByDoc, visibleCases } from '../appeals/case-items';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';

/** As many as a day's screen shows. */
const SHOWN = 20;

/** Cases that nobody takes and of which this person was told, the nearest due date first; `total`: of how many. */
export async function toldCases(deps: Deps, actor: Actor) {
  const rows = await visibleCases(deps.db.read, actor)
    .where(isOpen)
    .where('cases.told', 'is not', null)
    .select(['cases.id', 'cases.doc', 'cases.executor_id', 'cases.told'])
    .orderBy('cases.due_on')
    .orderBy('cases.doc')
    .execute();
  const told = rows.flatMap(row => {
    const as = toldTo(actor, { executorId: row.executor_id, told: readTold(row.told) });
    return as === null ? [] : [{ ...row, as }];
  });
  const asOf = new Map(told.map(row => [row.id, row.as]));
  const items = await itemsByDoc(
    deps,
    actor,
    told.slice(0, SHOWN).map(row => row.doc),
  );
  return {
    total: told.length,
    cases: items.flatMap(item => {
      const as = asOf.get(item.id);
      return as ? [{ item, as }] : [];
    }),
  };
}
