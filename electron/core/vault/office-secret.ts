import { z } from 'zod';
import type { ReadDb, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { officeSeal } from './office-seal';

/** What an office keeps besides its key; the name binds the seal. */
export type OfficeSecretId = 'lookup' | 'signing' | 'centre';
const Secret = z.base64();

/** A secret of the office, opened; null where none was made yet. Refuses LOCKED. The caller wipes the bytes. */
export async function findOfficeSecret(
  deps: Pick<Deps, 'keys'>,
  db: ReadDb,
  officeId: string,
  id: OfficeSecretId,
): Promise<Buffer | null> {
  const row = await db
    .selectFrom('office_secrets')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst();
  const seal = officeSeal(deps, officeId);
  if (!row) return null;
  const opened = seal.open('office_secrets.sealed', row.id, row.key_version, row.sealed);
  return Buffer.from(Secret.parse(opened), 'base64');
}

/** A secret of the office, made at its first use. It lives on when the office key changes, sealed anew. */
export async function officeSecretOf(
  deps: Pick<Deps, 'keys'>,
  tx: WriteTx,
  officeId: string,
  id: OfficeSecretId,
  make: () => Buffer,
): Promise<Buffer> {
  const found = await findOfficeSecret(deps, tx, officeId, id);
  if (found) return found;
  const seal = officeSeal(deps, officeId);
  await tx
    .insertInto('office_secrets')
    .values({
      office_id: officeId,
      id,
      sealed: seal.seal('office_secrets.sealed', id, make().toString('base64')),
      key_version: seal.keyVersion,
    })
    // Of two first ones at once the second takes what the first one made.
    .onConflict(conflict => conflict.columns(['office_id', 'id']).doNothing())
    .execute();
  const made = await findOfficeSecret(deps, tx, officeId, id);
  if (!made) throw new Error(`the secret ${id} was not written`);
  return made;
}
