import type { WriteTx } from '../../db';

const LOCK = 'files-lock';

/**
 * Holds the folder of contents until the transaction ends: a file must not be swept away by one while another names
 * it. On SQLite there is one writer anyway; on PostgreSQL the row is the lock.
 */
export async function lockFiles(tx: WriteTx): Promise<void> {
  await tx
    .insertInto('meta')
    .values({ key: LOCK, value: '1' })
    .onConflict(conflict => conflict.column('key').doUpdateSet({ value: '1' }))
    .execute();
}
