import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { casesOfPersons } from './cases-of-persons';
import { mergesOf } from './merges';
import { notePersonViewed } from './note-viewed';
import { itemOf, tallyCases } from './person-items';
import { mayReachPerson } from './person-scope';
import { applicantOf, findPerson } from './stored-person';

/** A person with their cases, and the look written into the journal. Refuses NOT_FOUND also for the invisible. */
export async function getPerson(deps: Deps, actor: Actor, input: { id: string }) {
  const { read } = deps.db;
  const seal = officeSeal(deps, actor.officeId);
  const person = await findPerson(read, seal, actor.officeId, input.id);
  if (!person || !(await mayReachPerson(read, actor, person.row.id))) refuse('NOT_FOUND');
  const id = person.row.id;
  const tallies = await tallyCases(read, actor.officeId, [id]);
  const visibleCases = await casesOfPersons(deps, actor, [id]);
  const merges = await mergesOf(deps, actor, id);
  await notePersonViewed(deps, actor, id);
  return {
    ...itemOf(person, tallies.get(id)),
    applicant: applicantOf(person.record),
    visibleCases,
    merges,
    may: { save: may(actor, 'persons.edit'), merge: may(actor, 'persons.merge') },
  };
}
