import { createHmac, randomBytes } from 'node:crypto';
import type { ReadDb, WriteTx } from '../../db';
import { createLiveKey } from '../../vault';
import type { Deps } from '../deps';
import { findOfficeSecret, officeSecretOf } from './office-secret';

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
  const bytes = await findOfficeSecret(deps, db, officeId, 'lookup');
  return bytes === null ? null : hashUnder(bytes);
}

/** The office's hash, made at its first use. */
export async function lookupHashOf(
  deps: Pick<Deps, 'keys'>,
  tx: WriteTx,
  officeId: string,
): Promise<LookupHash> {
  return hashUnder(await officeSecretOf(deps, tx, officeId, 'lookup', () => randomBytes(32)));
}

function hashUnder(bytes: Buffer): LookupHash {
  const key = createLiveKey(bytes);
  bytes.fill(0);
  return (...parts) => createHmac('sha256', key.use()).update(JSON.stringify(parts)).digest();
}
