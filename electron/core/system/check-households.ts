import type { Deps } from '../deps';
import { HOUSEHOLDS } from '../households/household-rows';
import type { OfficeSeal } from '../vault/office-seal';
import { checkVouched } from './check-vouched';
import type { Problem } from './problem';

/** Opens every household, compares its MAC, and its own list of members with the rows by which it is found. */
export async function checkHouseholds(deps: Deps, officeId: string, seal: OfficeSeal): Promise<Problem[]> {
  const { read } = deps.db;
  const edited = await checkVouched(deps, officeId, seal, HOUSEHOLDS);
  const broken = new Set(edited.map(problem => problem.row));
  const [rows, places] = await Promise.all([
    read.selectFrom('households').selectAll().where('office_id', '=', officeId).execute(),
    read
      .selectFrom('household_members')
      .select(['household_id', 'applicant_id'])
      .where('office_id', '=', officeId)
      .orderBy('ordinal')
      .execute(),
  ]);
  const strayed = rows
    .filter(row => !broken.has(row.id))
    .filter(row => {
      const named = HOUSEHOLDS.open(seal, row).members.map(member => member.personId);
      const placed = places.filter(place => place.household_id === row.id).map(place => place.applicant_id);
      return named.join() !== placed.join();
    });
  return [
    ...edited,
    ...strayed.map(row => ({ code: 'ROW_CHANGED' as const, table: 'households', row: row.id })),
  ];
}
