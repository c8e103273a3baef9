import type { ReadDb } from '../../db';
import { Refusal } from '../refusal';

/**
 * Refuses LOCKED where the office's key was changed since this one was unlocked, by another program over the same
 * base or while a transaction waited: what is sealed with an old key now would be lost when that key goes. Signing in
 * again brings the new one. To be asked after the last lock of a transaction (`appendEvents` takes it, and asks).
 */
export async function refuseOldKey(db: ReadDb, officeId: string, keyVersion: number): Promise<void> {
  if (!(await isCurrentKey(db, officeId, keyVersion))) throw new Refusal('LOCKED');
}

/** Is this version the one that the office seals with now? */
export async function isCurrentKey(db: ReadDb, officeId: string, keyVersion: number): Promise<boolean> {
  const office = await db
    .selectFrom('offices')
    .select('key_version')
    .where('id', '=', officeId)
    .executeTakeFirst();
  return office?.key_version === keyVersion;
}
