import { z } from 'zod';
import type { Tables, VouchedTableName } from '../../db';
import { VaultError } from '../../vault';
import { AID } from '../aid/stored-aid';
import { isOwnSnapshot, snapshotMac } from '../closing/snapshot-rows';
import { CONSENTS } from '../consents/consent-row';
import type { Deps } from '../deps';
import { FORWARDS } from '../forwards/stored-forward';
import { HOUSEHOLDS } from '../households/household-rows';
import { INQUIRIES } from '../inquiries/stored-inquiry';
import { sealedHashOf } from '../journal/append-events';
import { MEASURES } from '../measures/stored-measure';
import { isOwnRange, rangeMac } from '../numbers/ranges';
import { PARTS } from '../parts/stored-part';
import { MERGES } from '../persons/merges';
import { reindexCasesById } from '../persons/reindex-cases';
import { PERSONS, StoredPerson } from '../persons/stored-person';
import { indexPersons } from '../persons/write-persons';
import { PROBLEMS } from '../problems/stored-problem';
import { PROMISES } from '../promises/stored-promise';
import { READINGS } from '../readings/stored-reading';
import { RECEPTIONS } from '../receptions/reception-row';
import { type ActRow, actMac, casesOfAct, isOwnAct } from '../retention/act-rows';
import { isOwnLink, linkMac } from '../similar/write-links';
import { isOwnTurn, turnMac } from '../staff/executor-turn';
import { NO_PARTS, partsOf } from '../vault/case-parts';
import { caseMac, isOwnCase } from '../vault/row-seal';
import { isOwnTable, tableMac } from '../vault/table-seals';
import type { VouchedTable } from '../vault/vouched-table';
import { attachedFiles } from './reseal-attachments';
import { type SealedRow, type SealedRows, type SealedTable, sealedRows } from './sealed-rows';

/** Writes MAC and index of a case under the new key. A case that another program edited is left as it is. */
async function vouchAndIndex(...[deps, tx, { before, after }]: AlsoArguments) {
  const row = caseOf(before);
  const parts = (await partsOf(tx, row.office_id, [row.id])).get(row.id) ?? NO_PARTS;
  if (!isOwnCase(deps, row, parts))
    throw new VaultError('TAMPERED', 'The case was changed outside the program.');
  await reindexCasesById(deps, tx, row.office_id, [row.id]);
  const { row_mac: _old, doc: _doc, ...sealedAnew } = caseOf(after);
  return { row_mac: caseMac(deps, sealedAnew, parts) };
}

/** Writes MAC of a person and, where the person stands for themselves, the index of persons. */
async function vouchAndFind(...[deps, tx, row]: AlsoArguments) {
  const { merged_into, office_id, id } = row.before as unknown as Tables['applicants'];
  const record = StoredPerson.parse(row.opened.get('applicants.sealed'));
  if (merged_into === null) await indexPersons(deps, tx, office_id, [{ id, record }]);
  return vouched(PERSONS.isOwn, PERSONS.mac)(deps, tx, row);
}

/** `also` of a table whose rows have a MAC of their own, which no row may lose by being sealed anew. */
function vouched<Row extends object>(
  isOwn: (deps: Pick<Deps, 'keys'>, row: Row) => boolean,
  mac: (deps: Pick<Deps, 'keys'>, row: Omit<Row, 'row_mac'>) => Buffer,
): NonNullable<SealedRows['also']> {
  return async (deps, _tx, { before, after }) => {
    // `select *` of the table is its row.
    if (!isOwn(deps, before as unknown as Row))
      throw new VaultError('TAMPERED', 'The row was changed outside the program.');
    const { row_mac: _old, ...vouchedAnew } = after;
    return { row_mac: mac(deps, vouchedAnew as unknown as Omit<Row, 'row_mac'>) };
  };
}

/** The walk over a table of sealed and vouched rows. */
function vouchedRows<Name extends VouchedTableName>({
  table,
  place,
  isOwn,
  mac,
}: VouchedTable<Name>): SealedTable {
  return sealedRows({ table, columns: [place], also: vouched(isOwn, mac) });
}

/** An act is vouched for with the list of its cases. */
async function vouchAct(...[deps, tx, { before, after }]: AlsoArguments) {
  const row = before as unknown as ActRow;
  const cases = await casesOfAct(tx, row.office_id, row.id);
  if (!isOwnAct(deps, row, cases))
    throw new VaultError('TAMPERED', 'The act was changed outside the program.');
  return { row_mac: actMac(deps, after as unknown as ActRow, cases) };
}

/** The chain goes on covering the first ciphertext, by its hash. */
async function keepDigest(...[, , { before }]: AlsoArguments) {
  const { sealed, sealed_digest } = EventSeal.parse(before);
  return { sealed_digest: sealed_digest ?? sealedHashOf(sealed) };
}
const EventSeal = z.object({ sealed: z.instanceof(Uint8Array), sealed_digest: z.string().nullable() });

type AlsoArguments = Parameters<NonNullable<SealedRows['also']>>;

/** `select *` of the table is its row. */
function caseOf(row: SealedRow): Tables['cases'] & { doc: number } {
  return row as unknown as Tables['cases'] & { doc: number };
}

/**
 * Every table with sealed columns and how a row of it is sealed under a new office key. A table that is not here would
 * be lost when the old key goes: a test compares this list with the columns of the base. Rows must be sealed inside
 * the transaction that writes them, and that transaction must write an event (`appendEvents` refuses an old key), or
 * ask `holdKey` itself.
 */
export const SEALED_TABLES: readonly SealedTable[] = [
  sealedRows({ table: 'cases', columns: ['cases.sealed'], also: vouchAndIndex }),
  sealedRows({ table: 'applicants', columns: ['applicants.sealed'], also: vouchAndFind }),
  vouchedRows(MERGES),
  vouchedRows(HOUSEHOLDS),
  attachedFiles,
  vouchedRows(RECEPTIONS),
  vouchedRows(PARTS),
  vouchedRows(FORWARDS),
  vouchedRows(READINGS),
  vouchedRows(INQUIRIES),
  vouchedRows(PROMISES),
  vouchedRows(AID),
  vouchedRows(MEASURES),
  sealedRows({ table: 'case_links', columns: [], also: vouched(isOwnLink, linkMac) }),
  sealedRows({ table: 'table_seals', columns: [], also: vouched(isOwnTable, tableMac) }),
  sealedRows({ table: 'executors', columns: [], also: vouched(isOwnTurn, turnMac) }),
  sealedRows({ table: 'number_ranges', columns: [], also: vouched(isOwnRange, rangeMac) }),
  sealedRows({ table: 'destruction_acts', columns: [], also: vouchAct }),
  sealedRows({
    table: 'quarter_snapshots',
    columns: ['quarter_snapshots.sealed'],
    also: vouched(isOwnSnapshot, snapshotMac),
  }),
  vouchedRows(CONSENTS),
  vouchedRows(PROBLEMS),
  sealedRows({ table: 'drafts', columns: ['drafts.sealed'] }),
  sealedRows({ table: 'saved_views', columns: ['saved_views.sealed'] }),
  sealedRows({ table: 'office_secrets', columns: ['office_secrets.sealed'] }),
  sealedRows({ table: 'events', columns: ['events.sealed'], order: 'seq', also: keepDigest }),
];
