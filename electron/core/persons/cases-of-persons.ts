import type { z } from 'zod';
import type { PersonCase } from '../../../shared/contract/persons';
import { itemsByDoc, visibleCases } from '../appeals/case-items';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { caseIdsOf } from './person-cases';

const MOST_CASES = 200;

/** Cases of these persons that the actor may see, newest first. */
export async function casesOfPersons(
  deps: Deps,
  actor: Actor,
  ids: readonly string[],
): Promise<z.output<typeof PersonCase>[]> {
  const caseIds = await caseIdsOf(deps.db.read, actor.officeId, ids);
  if (caseIds.length === 0) return [];
  const docs = await visibleCases(deps.db.read, actor)
    .where('cases.id', 'in', caseIds)
    .select('cases.doc')
    .orderBy('cases.doc', 'desc')
    .limit(MOST_CASES)
    .execute();
  const items = await itemsByDoc(
    deps,
    actor,
    docs.map(row => row.doc),
  );
  return items.map(item => ({
    id: item.id,
    number: item.number,
    status: item.status,
    receivedOn: item.receivedOn,
    dueOn: item.dueOn ?? item.receivedOn,
    closedOn: item.closedOn,
    summary: item.summary,
    topicName: item.topicName,
    executorName: item.executorName,
  }));
}
