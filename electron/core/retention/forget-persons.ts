import { withoutMembers } from '../../../shared/domain/persons/household';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { householdOfAny, rewriteHousehold } from '../households/household-rows';
import { caseIdsOf, idsOfPerson } from '../persons/person-cases';

/**
 * Takes away the records of persons who have no case left: with the duplicates joined to them, what they were before
 * they were joined, their consents, their place in a household, and the tokens by which they are found.
 */
export async function forgetPersons(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  applicantIds: readonly string[],
): Promise<void> {
  for (const survivor of await survivorsOf(tx, officeId, applicantIds)) {
    if ((await caseIdsOf(tx, officeId, [survivor])).length > 0) continue;
    const ids = await idsOfPerson(tx, officeId, [survivor]);
    await tx
      .deleteFrom('merges')
      .where('office_id', '=', officeId)
      .where(eb => eb.or([eb('survivor_id', 'in', ids), eb('absorbed_id', 'in', ids)]))
      .execute();
    await tx.deleteFrom('consents').where('office_id', '=', officeId).where('person_id', 'in', ids).execute();
    await leaveHouseholds(deps, tx, officeId, ids);
    for (const id of ids) await deps.db.persons.remove(tx, officeId, id);
    await tx.deleteFrom('applicants').where('office_id', '=', officeId).where('id', 'in', ids).execute();
  }
}

/** Each person once, by the record that stands for all of theirs. */
async function survivorsOf(tx: WriteTx, officeId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectFrom('applicants')
    .select(['id', 'merged_into'])
    .where('office_id', '=', officeId)
    .where('id', 'in', [...ids])
    .execute();
  return new Set(rows.map(row => row.merged_into ?? row.id));
}

/** A household forgets them with who they were to it; one that nobody is left of goes with its last member. */
async function leaveHouseholds(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  ids: readonly string[],
): Promise<void> {
  for (;;) {
    const known = await householdOfAny(deps, tx, officeId, ids);
    if (!known) return;
    const members = withoutMembers(known.household.members, ids);
    await rewriteHousehold(deps, tx, known, { ...known.household, members });
  }
}
