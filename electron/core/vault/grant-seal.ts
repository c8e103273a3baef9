import type { Tables, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { macOf, sameMac } from './row-seal';

type GrantRow = Omit<Tables['grants'], 'row_mac'>;
type SheetGrantRow = Omit<Tables['recovery_grants'], 'row_mac'>;

function grantMac(deps: Pick<Deps, 'keys'>, row: GrantRow): Buffer {
  const { office_id, user_id, key_version, wrapped } = row;
  return macOf(deps, office_id, key_version, ['grants', office_id, user_id, key_version, wrapped]);
}

function sheetGrantMac(deps: Pick<Deps, 'keys'>, row: SheetGrantRow): Buffer {
  const { office_id, key_version, wrapped } = row;
  return macOf(deps, office_id, key_version, ['recovery_grants', office_id, key_version, wrapped]);
}

/** Is the MAC of a grant its own? */
export function isOwnGrant(deps: Pick<Deps, 'keys'>, { row_mac, ...row }: Tables['grants']): boolean {
  return isOwnOrOlder(deps, row, () => sameMac(row_mac, grantMac(deps, row)));
}

/** The same of the recovery sheet's grant. */
export function isOwnSheetGrant(
  deps: Pick<Deps, 'keys'>,
  { row_mac, ...row }: Tables['recovery_grants'],
): boolean {
  return isOwnOrOlder(deps, row, () => sameMac(row_mac, sheetGrantMac(deps, row)));
}

/**
 * A grant of an older key version that is not unlocked cannot be told from a good one; a version that never was is no
 * grant of ours.
 */
function isOwnOrOlder(deps: Pick<Deps, 'keys'>, row: SheetGrantRow, isOwn: () => boolean): boolean {
  const unlocked = deps.keys.versionsOf(row.office_id);
  if (unlocked.includes(row.key_version)) return isOwn();
  return row.key_version >= 1 && row.key_version < (unlocked.at(-1) ?? 0);
}

/** The one way to write a grant: with its MAC. The office must be unlocked in that key version, or about to be. */
export async function insertGrant(deps: Pick<Deps, 'keys'>, tx: WriteTx, row: GrantRow): Promise<void> {
  await tx
    .insertInto('grants')
    .values({ ...row, row_mac: grantMac(deps, row) })
    .execute();
}

/** The one way to write the recovery sheet's grant: with its MAC, as a user's. */
export async function insertSheetGrant(
  deps: Pick<Deps, 'keys'>,
  tx: WriteTx,
  row: SheetGrantRow,
): Promise<void> {
  await tx
    .insertInto('recovery_grants')
    .values({ ...row, row_mac: sheetGrantMac(deps, row) })
    .execute();
}

/** Writes the MAC of a grant anew. */
export async function resealGrant(deps: Pick<Deps, 'keys'>, tx: WriteTx, grant: Tables['grants']) {
  await tx
    .updateTable('grants')
    .set({ row_mac: grantMac(deps, grant) })
    .where('office_id', '=', grant.office_id)
    .where('user_id', '=', grant.user_id)
    .where('key_version', '=', grant.key_version)
    .execute();
}

/** Writes the MACs of the recovery sheet's grants anew. */
export async function resealRecoveryGrants(deps: Pick<Deps, 'keys'>, tx: WriteTx, officeId: string) {
  const rows = await tx.selectFrom('recovery_grants').selectAll().where('office_id', '=', officeId).execute();
  for (const row of rows.filter(({ key_version }) => deps.keys.versionsOf(officeId).includes(key_version)))
    await tx
      .updateTable('recovery_grants')
      .set({ row_mac: sheetGrantMac(deps, row) })
      .where('office_id', '=', officeId)
      .where('key_version', '=', row.key_version)
      .execute();
}
