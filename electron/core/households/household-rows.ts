import { z } from 'zod';
import type { ReadDb, Tables, WriteTx } from '../../db';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { officeSeal } from '../vault/office-seal';
import { vouchedTable } from '../vault/vouched-table';

/** What is sealed of a household. The members stand here too: the clear rows only find it by a person. */
export const SealedHousehold = z.strictObject({
  name: z.string(),
  address: z.string(),
  members: z.array(z.strictObject({ personId: z.string(), kin: z.string() })),
});
export type SealedHousehold = z.output<typeof SealedHousehold>;

type HouseholdRow = Tables['households'];

/** Households (семьи): everything of one is sealed. */
export const HOUSEHOLDS = vouchedTable({
  table: 'households',
  value: SealedHousehold,
  called: 'household',
  covers: ['office_id', 'id', 'key_version', 'version'],
});

export interface KnownHousehold {
  readonly row: HouseholdRow;
  readonly household: SealedHousehold;
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
  return row ? { row, household: HOUSEHOLDS.open(officeSeal(deps, officeId), row) } : null;
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
  const row = await HOUSEHOLDS.insert(deps, tx, { office_id: officeId, id: deps.newId() }, household);
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
  const row = await HOUSEHOLDS.rewrite(deps, tx, before, {}, household);
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
