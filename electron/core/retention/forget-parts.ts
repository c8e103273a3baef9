import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { sealedHashOf } from '../journal/append-events';
import { receptionMac } from '../receptions/write-reception';
import { officeSeal } from '../vault/office-seal';

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
  const seal = officeSeal(deps, officeId);
  for (const { row_mac: _before, ...row } of rows) {
    const nothing = { receiver: '', answer: '', consent: false, writtenTaken: false };
    const emptied = {
      ...row,
      sealed: seal.seal('receptions.sealed', row.id, nothing),
      key_version: seal.keyVersion,
      version: row.version + 1,
    };
    await tx
      .updateTable('receptions')
      .set({ ...emptied, row_mac: receptionMac(deps, emptied) })
      .where('office_id', '=', officeId)
      .where('id', '=', row.id)
      .execute();
  }
}
