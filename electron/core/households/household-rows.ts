import { z } from 'zod';
import type { ReadDb, Tables, WriteTx } from '../../db';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import { type OfficeSeal, officeSeal } from '../vault/office-seal';
import { macOf, sameMac } from '../vault/row-seal';

/** What is sealed of a household. The members stand here too: the clear rows only find it by a person. */
export const SealedHousehold = z.strictObject({
  name: z.string(),
  address: z.string(),
  members: z.array(z.strictObject({ personId: z.string(), kin: z.string() })),
});
export type SealedHousehold = z.output<typeof SealedHousehold>;

type HouseholdRow = Omit<Tables['households'], 'row_mac'>;

export interface KnownHousehold {
  readonly row: Tables['households'];
  readonly household: SealedHousehold;
}

const COLUMNS = [
  'office_id',
  'id',
  'key_version',
  'version',
] as const satisfies readonly (keyof HouseholdRow)[];

/** MAC of a household under the office key. */
export function householdMac(deps: Pick<Deps, 'keys'>, row: HouseholdRow): Buffer {
  const values = ['households', COLUMNS.map(column => row[column])];
  return macOf(deps, row.office_id, row.key_version, values, row.sealed);
}

/** Is the MAC of a household its own? */
export function isOwnHousehold(deps: Pick<Deps, 'keys'>, { row_mac, ...row }: Tables['households']): boolean {
  const unlocked = deps.keys.versionsOf(row.office_id).includes(row.key_version);
  return unlocked && sameMac(row_mac, householdMac(deps, row));
}

/** Opens a household's row. Throws VaultError TAMPERED when it is not what was sealed there. */
export function openHousehold(seal: OfficeSeal, row: Tables['households']): KnownHousehold {
  const household = SealedHousehold.parse(
    seal.open('households.sealed', row.id, row.key_version, row.sealed),
  );
  return { row, household };
}

/** A household by its id, or null. */
export async function findHousehold(
  deps: Deps,
  db: ReadDb,
  officeId: string,
  id: string,
): Promise<KnownHousehold | null> {
  const row = await db
    .selectFrom('households')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? openHousehold(officeSeal(deps, officeId), row) : null;
}

/** The household of the first of these persons who has one. Throws TAMPERED where its own list does not name them. */
export async function householdOfAny(
  deps: Deps,
  db: ReadDb,
  officeId: string,
  personIds: readonly string[],
): Promise<KnownHousehold | null> {
  const places = await db
    .selectFrom('household_members')
    .select(['household_id', 'applicant_id'])
    .where('office_id', '=', officeId)
    .where('applicant_id', 'in', [...personIds])
    .execute();
  const place = personIds.flatMap(id => places.find(one => one.applicant_id === id) ?? [])[0];
  if (!place) return null;
  const known = await findHousehold(deps, db, officeId, place.household_id);
  if (!known?.household.members.some(member => member.personId === place.applicant_id))
    throw new VaultError('TAMPERED', 'The household was changed outside the program.');
  return known;
}

/** Writes a new household with its members. */
export async function insertHousehold(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  household: SealedHousehold,
): Promise<HouseholdRow> {
  const seal = officeSeal(deps, officeId);
  const id = deps.newId();
  const row: HouseholdRow = {
    office_id: officeId,
    id,
    sealed: seal.seal('households.sealed', id, household),
    key_version: seal.keyVersion,
    version: 1,
  };
  await tx
    .insertInto('households')
    .values({ ...row, row_mac: householdMac(deps, row) })
    .execute();
  await placeMembers(tx, row, household);
  return row;
}

/**
 * Writes a household anew, one version on; one that nobody is left of goes, which answers null. Refuses STALE; throws
 * VaultError TAMPERED for a row that another program edited.
 */
export async function rewriteHousehold(
  deps: Deps,
  tx: WriteTx,
  { row: before }: KnownHousehold,
  household: SealedHousehold,
): Promise<HouseholdRow | null> {
  if (!isOwnHousehold(deps, before))
    throw new VaultError('TAMPERED', 'The household was changed outside the program.');
  const seal = officeSeal(deps, before.office_id);
  const { row_mac: _old, ...kept } = before;
  const row: HouseholdRow = {
    ...kept,
    sealed: seal.seal('households.sealed', before.id, household),
    key_version: seal.keyVersion,
    version: before.version + 1,
  };
  const done = await tx
    .updateTable('households')
    .set({ ...row, row_mac: householdMac(deps, row) })
    .where('office_id', '=', before.office_id)
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) refuse('STALE');
  await tx
    .deleteFrom('household_members')
    .where('office_id', '=', row.office_id)
    .where('household_id', '=', row.id)
    .execute();
  if (household.members.length > 0) {
    await placeMembers(tx, row, household);
    return row;
  }
  await tx.deleteFrom('households').where('office_id', '=', row.office_id).where('id', '=', row.id).execute();
  return null;
}

async function placeMembers(tx: WriteTx, row: HouseholdRow, { members }: SealedHousehold): Promise<void> {
  await tx
    .insertInto('household_members')
    .values(
      members.map(({ personId }, ordinal) => ({
        office_id: row.office_id,
        household_id: row.id,
        applicant_id: personId,
        ordinal,
      })),
    )
    .execute();
}
