import type { z } from 'zod';
import { ForwardWords } from '../../../shared/contract/forwards';
import type { ReadDb, Tables, WriteTx } from '../../db';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { officeSeal } from '../vault/office-seal';
import { isVouched, vouchedMac } from '../vault/vouched-row';

const TABLE = 'forwards';
export type ForwardRow = Tables['forwards'];
type Clear = Omit<ForwardRow, 'row_mac' | 'sealed' | 'key_version'>;
type Words = z.output<typeof ForwardWords>;

export const forwardMac = (deps: Pick<Deps, 'keys'>, row: Omit<ForwardRow, 'row_mac'>) =>
  vouchedMac(deps, TABLE, row);
export const isOwnForward = (deps: Pick<Deps, 'keys'>, row: ForwardRow) => isVouched(deps, TABLE, row);

/** Opens what was written of a forwarding. Throws VaultError TAMPERED for a row that another program edited. */
export function wordsOf(deps: Deps, row: ForwardRow): Words {
  if (!isOwnForward(deps, row))
    throw new VaultError('TAMPERED', 'The forwarding was changed outside the program.');
  const seal = officeSeal(deps, row.office_id);
  return ForwardWords.parse(seal.open('forwards.sealed', row.id, row.key_version, row.sealed));
}

function sealedForward(deps: Deps, clear: Clear, words: Words): ForwardRow {
  const seal = officeSeal(deps, clear.office_id);
  const sealed = seal.seal('forwards.sealed', clear.id, words);
  const row = { ...clear, sealed, key_version: seal.keyVersion };
  return { ...row, row_mac: forwardMac(deps, row) };
}

/** Writes a new forwarding, in the caller's transaction. */
export async function insertForward(deps: Deps, tx: WriteTx, clear: Clear, words: Words): Promise<void> {
  await tx
    .insertInto(TABLE)
    .values(sealedForward(deps, clear, words))
    .execute();
}

/** Writes what changed of a forwarding and vouches for it anew. */
export async function updateForward(
  deps: Deps,
  tx: WriteTx,
  { row_mac: _mac, ...row }: ForwardRow,
  set: Partial<Pick<ForwardRow, 'told_on' | 'replied_on' | 'undone_on'>>,
  words: Words,
): Promise<void> {
  await tx
    .updateTable(TABLE)
    .set(sealedForward(deps, { ...row, ...set, version: row.version + 1 }, words))
    .where('office_id', '=', row.office_id)
    .where('id', '=', row.id)
    .execute();
}

/** Every forwarding of a case, the newest first. */
export async function forwardsOf(db: ReadDb, officeId: string, caseId: string): Promise<ForwardRow[]> {
  return db
    .selectFrom(TABLE)
    .selectAll()
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Takes the words out of the forwardings of a case that is being destroyed; kind of body and days stay. */
export async function emptyForwards(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  caseId: string,
): Promise<void> {
  for (const row of await forwardsOf(tx, officeId, caseId)) {
    wordsOf(deps, row);
    await updateForward(deps, tx, row, {}, { body: '', letterNumber: '', note: '', reply: '' });
  }
}
