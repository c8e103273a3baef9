import type { z } from 'zod';
import type { Problem as ProblemSchema } from '../../../shared/contract/system';
import { pagesOf } from '../../db';
import type { Deps } from '../deps';
import { isOwnHousehold, openHousehold } from '../households/household-rows';
import { isOwnMerge, openMerge } from '../persons/merges';
import type { Actor } from '../session/session';
import type { OfficeSeal } from '../vault/office-seal';
import { isOwnPerson } from '../vault/person-seal';
import { opens } from './opens';

type Problem = z.output<typeof ProblemSchema>;
const PAGE = 2_000;

/** Opens every person and compares its MAC. */
export async function brokenPersons(deps: Deps, actor: Actor, seal: OfficeSeal): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const rows of pagesOf(deps.db.read, 'applicants', actor.officeId, PAGE)) {
    for (const row of rows)
      if (!opens(() => seal.open('applicants.sealed', row.id, row.key_version, row.sealed)))
        problems.push({ code: 'SEAL_BROKEN', table: 'applicants', row: row.id });
      else if (!isOwnPerson(deps, row))
        problems.push({ code: 'ROW_CHANGED', table: 'applicants', row: row.id });
  }
  return problems;
}

/** Opens what every merge remembers and compares its MAC. */
export async function brokenMerges(deps: Deps, actor: Actor, seal: OfficeSeal): Promise<Problem[]> {
  const rows = await deps.db.read
    .selectFrom('merges')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .execute();
  return rows.flatMap((row): Problem[] => {
    if (!opens(() => openMerge(seal, row))) return [{ code: 'SEAL_BROKEN', table: 'merges', row: row.id }];
    return isOwnMerge(deps, row) ? [] : [{ code: 'ROW_CHANGED', table: 'merges', row: row.id }];
  });
}

/** Opens every household, compares its MAC, and its own list of members with the rows by which it is found. */
export async function brokenHouseholds(deps: Deps, actor: Actor, seal: OfficeSeal): Promise<Problem[]> {
  const { read } = deps.db;
  const rows = await read
    .selectFrom('households')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .execute();
  const places = await read
    .selectFrom('household_members')
    .select(['household_id', 'applicant_id'])
    .where('office_id', '=', actor.officeId)
    .orderBy('ordinal')
    .execute();
  return rows.flatMap((row): Problem[] => {
    if (!opens(() => openHousehold(seal, row)))
      return [{ code: 'SEAL_BROKEN', table: 'households', row: row.id }];
    const named = openHousehold(seal, row).household.members.map(member => member.personId);
    const placed = places.filter(place => place.household_id === row.id).map(place => place.applicant_id);
    const whole = isOwnHousehold(deps, row) && named.join() === placed.join();
    return whole ? [] : [{ code: 'ROW_CHANGED', table: 'households', row: row.id }];
  });
}
