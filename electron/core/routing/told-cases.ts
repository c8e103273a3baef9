import { readTold, toldTo } from '../../../shared/domain/routing/ladder';
import { lateFor, readLateTold } from '../../../shared/domain/routing/late-ladder';
import { itemsByDoc } from '../appeals/case-items';
import { openByDue } from '../appeals/open-by-due';
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
  return shownToday(
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
  return shownToday(
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

/** What the day's screen shows of cases that concern a person, of how many; those that do not are left out. */
export async function shownToday<As>(deps: Deps, actor: Actor, rows: readonly Concerning<As>[]) {
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
