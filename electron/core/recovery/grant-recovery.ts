import type { WriteTx } from '../../db';
import { grantOfficeKey, type KeyRing } from '../../vault';
import type { Deps } from '../deps';
import { insertSheetGrant } from '../vault/grant-seal';

/** The office key for a sheet, by version. */
export type RecoveryGrants = readonly { readonly version: number; readonly wrapped: string }[];

/** Grants every unlocked version of the office's key to a sheet; encrypting must not run inside a transaction. */
export async function prepareRecoveryGrants(
  keys: KeyRing,
  officeId: string,
  recipient: string,
): Promise<RecoveryGrants> {
  const grants: { version: number; wrapped: string }[] = [];
  for (const version of keys.versionsOf(officeId)) {
    const wrapped = await grantOfficeKey(keys.keysOf(officeId, version).officeKey, recipient);
    grants.push({ version, wrapped });
  }
  return grants;
}

/**
 * Writes the grants of the office's sheet in place of those there were. Rotating the key must call this with the
 * new version's, or the sheet opens only what is older.
 */
export async function writeRecoveryGrants(
  deps: Pick<Deps, 'keys'>,
  tx: WriteTx,
  officeId: string,
  grants: RecoveryGrants,
): Promise<void> {
  await tx.deleteFrom('recovery_grants').where('office_id', '=', officeId).execute();
  for (const { version, wrapped } of grants)
    await insertSheetGrant(deps, tx, { office_id: officeId, key_version: version, wrapped });
}
