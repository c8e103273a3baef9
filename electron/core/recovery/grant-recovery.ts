import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import type { WrappedKeys } from '../keys/wrap-keys';
import { insertSheetGrant } from '../vault/grant-seal';

/**
 * Writes the grants of the office's sheet in place of those there were. Rotating the key must call this with the
 * new version's, or the sheet opens only what is older.
 */
export async function writeRecoveryGrants(
  deps: Pick<Deps, 'keys'>,
  tx: WriteTx,
  officeId: string,
  grants: WrappedKeys,
): Promise<void> {
  await tx.deleteFrom('recovery_grants').where('office_id', '=', officeId).execute();
  for (const { version, wrapped } of grants)
    await insertSheetGrant(deps, tx, { office_id: officeId, key_version: version, wrapped });
}
