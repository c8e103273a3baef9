import type { Tables } from '../../db';
import type { Deps } from '../deps';
import { macOf, sameMac } from './row-seal';

/** A row of applicants as it is written. */
export type PersonRow = Omit<Tables['applicants'], 'row_mac'>;

const PERSON_COLUMNS = [
  'office_id',
  'id',
  'key_version',
  'version',
  'merged_into',
] as const satisfies readonly (keyof PersonRow)[];
/** Columns that came later, in the order of their coming; as in cases, only those that hold something count. */
const LATER_PERSON_COLUMNS: readonly (keyof PersonRow)[] = [];

/** MAC of a person's row: the seal binds what is in the record, this binds its version and whom it was joined to. */
export function personMac(deps: Pick<Deps, 'keys'>, row: PersonRow): Buffer {
  const later = LATER_PERSON_COLUMNS.filter(column => row[column] !== null).map(column => [
    column,
    row[column],
  ]);
  const values = ['applicants', PERSON_COLUMNS.map(column => row[column]), ...later];
  return macOf(deps, row.office_id, row.key_version, values, row.sealed);
}

/** Is the MAC of a person's row its own? False as well where nobody holds the key version the row names. */
export function isOwnPerson(deps: Pick<Deps, 'keys'>, { row_mac, ...row }: Tables['applicants']): boolean {
  const unlocked = deps.keys.versionsOf(row.office_id).includes(row.key_version);
  return unlocked && sameMac(row_mac, personMac(deps, row));
}
