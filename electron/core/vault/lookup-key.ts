import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { ReadDb, WriteTx } from '../../db';
import { createLiveKey } from '../../vault';
import type { Deps } from '../deps';
import { officeSeal } from './office-seal';

/** The one secret of an office so far; the name binds its seal. */
const LOOKUP = 'lookup';
const Secret = z.base64();

/**
 * Hash of something that must be found by it for years (the code on a receipt), under a key of its own: random, sealed
 * in the base, and sealed anew when the office key changes, so that the hash stays what it is. Refuses LOCKED.
 */
export type LookupHash = (...parts: readonly string[]) => Buffer;

/** The office's hash; null where nothing was hashed yet. */
export async function findLookupHash(
  deps: Pick<Deps, 'keys'>,
  db: ReadDb,
  officeId: string,
): Promise<LookupHash | null> {
  const row = await db
    .selectFrom('office_secrets')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', '=', LOOKUP)
    .executeTakeFirst();
  const seal = officeSeal(deps, officeId);
  if (!row) return null;
  const bytes = Buffer.from(
    Secret.parse(seal.open('office_secrets.sealed', row.id, row.key_version, row.sealed)),
    'base64',
  );
  const key = createLiveKey(bytes);
  bytes.fill(0);
  return (...parts) => createHmac('sha256', key.use()).update(JSON.stringify(parts)).digest();
}

/** The office's hash, made at its first use. */
export async function lookupHashOf(
  deps: Pick<Deps, 'keys'>,
  tx: WriteTx,
  officeId: string,
): Promise<LookupHash> {
  const found = await findLookupHash(deps, tx, officeId);
  if (found) return found;
  const seal = officeSeal(deps, officeId);
  const secret = randomBytes(32).toString('base64');
  await tx
    .insertInto('office_secrets')
    .values({
      office_id: officeId,
      id: LOOKUP,
      sealed: seal.seal('office_secrets.sealed', LOOKUP, secret),
      key_version: seal.keyVersion,
    })
    // Of two first ones at once the second takes what the first one made.
    .onConflict(conflict => conflict.columns(['office_id', 'id']).doNothing())
    .execute();
  const made = await findLookupHash(deps, tx, officeId);
  if (!made) throw new Error('the lookup key was not written');
  return made;
}
