import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { sealedHashOf } from '../journal/append-events';
import { RECEPTIONS } from '../receptions/reception-row';

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

/** The card of a reception keeps its number, its day and who received; what was said and shown goes. */
export async function emptyReceptions(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  caseId: string,
): Promise<void> {
  const rows = await tx
    .selectFrom('receptions')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .execute();
  const nothing = { receiver: '', answer: '', consent: false, writtenTaken: false };
  for (const row of rows) await RECEPTIONS.rewrite(deps, tx, row, {}, nothing);
}
