import { readTold, toldTo } from '../../../shared/domain/routing/ladder';
import { lateFor, readLateTold } from '../../../shared/domain/routing/late-ladder';
import { isOpen, itemsByDoc, visibleCases } from '../appeals/case-items';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';

/** As many as a day's screen shows. */
const SHOWN = 20;

interface Concerning<As> {
  readonly id: string;
  readonly doc: number;
  readonly as: As | null;
}

/** Cases that nobody takes and of which this person was told, the nearest due date first; `total`: of how many. */
export async function toldCases(deps: Deps, actor: Actor) {
  const rows = await openByDue(deps, actor)
    .where('cases.told', 'is not', null)
    .select(['cases.executor_id', 'cases.told'])
    .execute();
  return shown(
    deps,
    actor,
    rows.map(row => ({
      ...row,
      as: toldTo(actor, { executorId: row.executor_id, told: readTold(row.told) }),
    })),
  );
}

/** Cases at work of whose term this person was told, the same way. */
export async function lateCases(deps: Deps, actor: Actor) {
  const rows = await openByDue(deps, actor)
    .where('cases.status', '=', 'in-work')
    .where('cases.late_told', 'is not', null)
    .select(['cases.executor_id', 'cases.due_on', 'cases.late_told'])
    .execute();
  return shown(
    deps,
    actor,
    rows.map(row => ({
      ...row,
      as: lateFor(actor, {
        executorId: row.executor_id,
        told: readLateTold(row.late_told, row.due_on),
      }),
    })),
  );
}

function openByDue(deps: Deps, actor: Actor) {
  return visibleCases(deps.db.read, actor)
    .where(isOpen)
    .select(['cases.id', 'cases.doc'])
    .orderBy('cases.due_on')
    .orderBy('cases.doc');
}

async function shown<As>(deps: Deps, actor: Actor, rows: readonly Concerning<As>[]) {
  const told = rows.flatMap(({ id, doc, as }) => (as === null ? [] : [{ id, doc, as }]));
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
      return as === undefined ? [] : [{ item, as }];
    }),
  };
}
