import type { WriteTx } from '../../db';

/** Those who would give one number or place twice at once wait here for each other, until their transactions end. */
export async function queueForJournal(tx: WriteTx, officeId: string): Promise<void> {
  await tx
    .updateTable('journal_heads')
    .set(eb => ({ seq: eb.ref('seq') }))
    .where('office_id', '=', officeId)
    .execute();
}
