import type { WriteTx } from '../../db';
import { sealedHashOf } from '../journal/append-events';

/** The journal keeps the hash of a sealed text in its place, so that the chain still closes. */
export async function forgetTexts(tx: WriteTx, officeId: string, caseId: string): Promise<void> {
  const rows = await tx
    .selectFrom('events')
    .select(['seq', 'sealed', 'sealed_digest'])
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('sealed', 'is not', null)
    .execute();
  for (const { seq, sealed, sealed_digest } of rows)
    await tx
      .updateTable('events')
      .set({ sealed: null, key_version: null, sealed_digest: sealed_digest ?? sealedHashOf(sealed) })
      .where('office_id', '=', officeId)
      .where('seq', '=', seq)
      .execute();
}
