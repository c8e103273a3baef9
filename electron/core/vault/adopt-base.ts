import type { Deps } from '../deps';
import { adoptPersons } from '../persons/adopt-persons';
import { adoptRows } from './adopt-rows';
import { adoptTables } from './adopt-tables';

/** Vouches for what a base of an earlier release has nobody's word for, once somebody comes with the office's key. */
export async function adoptBase(deps: Deps, officeId: string, actorId: string): Promise<void> {
  await adoptRows(deps, officeId, actorId);
  await adoptTables(deps, officeId, actorId);
  await adoptPersons(deps, officeId, actorId);
}
