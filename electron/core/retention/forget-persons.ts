import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
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
    await leaveHouseholds(tx, officeId, ids);
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

/** A household that nobody is left of goes with its last member. */
async function leaveHouseholds(tx: WriteTx, officeId: string, ids: readonly string[]): Promise<void> {
  const left = await tx
    .deleteFrom('household_members')
    .where('office_id', '=', officeId)
    .where('applicant_id', 'in', ids)
    .returning('household_id')
    .execute();
  for (const { household_id } of left)
    await tx
      .deleteFrom('households')
      .where('office_id', '=', officeId)
      .where('id', '=', household_id)
      .where(eb =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('household_members as m')
              .select('m.applicant_id')
              .whereRef('m.office_id', '=', 'households.office_id')
              .whereRef('m.household_id', '=', 'households.id'),
          ),
        ),
      )
      .execute();
}
