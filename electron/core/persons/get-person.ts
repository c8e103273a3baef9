import { may } from '../../../shared/domain/access/access';
import { itemsByDoc, visibleCases } from '../appeals/case-items';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { mergesOf } from './merges';
import { notePersonViewed } from './note-viewed';
import { caseIdsOf } from './person-cases';
import { itemOf, tallyCases } from './person-items';
import { mayReachPerson } from './person-scope';
import { applicantOf, findPerson } from './stored-person';

const MOST_CASES = 200;

/** A person with their cases, and the look written into the journal. Refuses NOT_FOUND also for the invisible. */
export async function getPerson(deps: Deps, actor: Actor, input: { id: string }) {
  const { read } = deps.db;
  const seal = officeSeal(deps, actor.officeId);
  const person = await findPerson(read, seal, actor.officeId, input.id);
  if (!person || !(await mayReachPerson(read, actor, person.row.id))) refuse('NOT_FOUND');
  const id = person.row.id;
  const tallies = await tallyCases(read, actor.officeId, [id]);
  const caseIds = await caseIdsOf(read, actor.officeId, [id]);
  const docs =
    caseIds.length === 0
      ? []
      : await visibleCases(read, actor)
          .where('cases.id', 'in', caseIds)
          .select('cases.doc')
          .orderBy('cases.doc', 'desc')
          .limit(MOST_CASES)
          .execute();
  const cases = await itemsByDoc(
    deps,
    actor,
    docs.map(row => row.doc),
  );
  const merges = await mergesOf(deps, actor, id);
  await notePersonViewed(deps, actor, id);
  return {
    ...itemOf(person, tallies.get(id)),
    applicant: applicantOf(person.record),
    visibleCases: cases.map(item => ({
      id: item.id,
      number: item.number,
      status: item.status,
      receivedOn: item.receivedOn,
      dueOn: item.dueOn ?? item.receivedOn,
      closedOn: item.closedOn,
      summary: item.summary,
      topicName: item.topicName,
      executorName: item.executorName,
    })),
    merges,
    may: { save: may(actor, 'persons.edit'), merge: may(actor, 'persons.merge') },
  };
}
