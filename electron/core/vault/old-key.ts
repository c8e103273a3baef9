import type { ReadDb, WriteTx } from '../../db';
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

/**
 * {@link refuseOldKey} for a transaction that seals and writes no event: holds the journal's head, so that no change of
 * the key comes between the look and the commit.
 */
export async function holdKey(tx: WriteTx, officeId: string, keyVersion: number): Promise<void> {
  await tx
    .updateTable('journal_heads')
    .set(eb => ({ seq: eb.ref('seq') }))
    .where('office_id', '=', officeId)
    .execute();
  await refuseOldKey(tx, officeId, keyVersion);
}
