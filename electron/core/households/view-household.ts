import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { casesOfPersons } from '../persons/cases-of-persons';
import { idsOfPerson } from '../persons/person-cases';
import { itemsByPerson } from '../persons/person-items';
import { mayReachPerson } from '../persons/person-scope';
import { findPerson, personRows } from '../persons/stored-person';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { householdOfAny } from './household-rows';

/**
 * The family of a person: whom it has, where it lives, what its members asked for. A member who was joined to another
 * record stands as that one. Refuses NOT_FOUND also for a person whom the actor may not open.
 */
export async function householdOf(deps: Deps, actor: Actor, input: { personId: string }) {
  const { read } = deps.db;
  const { officeId } = actor;
  const person = await findPerson(read, officeSeal(deps, officeId), officeId, input.personId);
  if (!person || !(await mayReachPerson(read, actor, person.row.id))) refuse('NOT_FOUND');
  const known = await householdOfAny(
    deps,
    read,
    officeId,
    await idsOfPerson(read, officeId, [person.row.id]),
  );
  if (!known) return null;
  const { row, household } = known;
  const rows = await personRows(
    read,
    officeId,
    household.members.map(member => member.personId),
  );
  const standsAs = new Map(rows.map(one => [one.id, one.merged_into ?? one.id]));
  const kinOf = new Map<string, string>();
  for (const { personId, kin } of household.members) {
    const id = standsAs.get(personId);
    if (id !== undefined && !kinOf.get(id)) kinOf.set(id, kin);
  }
  const people = await itemsByPerson(deps, officeId, [...kinOf.keys()]);
  return {
    id: row.id,
    version: row.version,
    name: household.name,
    address: household.address,
    members: people.map(item => ({ person: item, kin: kinOf.get(item.id) ?? '' })),
    visibleCases: await casesOfPersons(deps, actor, [...kinOf.keys()]),
    mayChange: may(actor, 'persons.edit'),
  };
}
