import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Tables, WriteTx } from '../../db';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { Refusal } from '../refusal';
import { type CaseParts, type CasePersonRow, NO_PARTS, partsOf, type QuestionRow } from './case-parts';

/** A row of cases as it is written; `doc` is the base's own number, and the index vouches for it. */
export type CaseRow = Omit<Tables['cases'], 'doc' | 'row_mac' | LaterColumn> &
  Partial<Pick<Tables['cases'], LaterColumn>>;

/** Sixteen bytes of a MAC are beyond guessing, and a million rows carry them. */
const MAC_BYTES = 16;
const NO_BYTES = new Uint8Array();

/** The columns a case's MAC covers, in this order for ever: another order is another MAC. */
const CASE_COLUMNS = [
  'office_id',
  'id',
  'number',
  'series',
  'year',
  'seq',
  'source_id',
  'external_id',
  'received_on',
  'registered_at',
  'due_on',
  'closed_on',
  'status',
  'channel',
  'source',
  'kind',
  'author',
  'signatures',
  'repeat',
  'language',
  'urgency',
  'territory',
  'executor_id',
  'decision',
  'applicant_id',
  'sex',
  'age_band',
  'social_position',
  'classifier',
  'topic',
  'key_version',
  'version',
] as const satisfies readonly (keyof Tables['cases'])[];
/**
 * Columns that came after the first release, in the order of their coming. Only those that hold something enter the
 * MAC, by name, so that rows sealed before them stay good and nothing can be slipped in.
 */
const LATER_CASE_COLUMNS = [
  'status_key',
  'under_control',
  'campaign_id',
  'held_on',
  'destroyed_on',
  'act_id',
  'told',
  'late_told',
] as const satisfies readonly (keyof Tables['cases'])[];
type LaterColumn = (typeof LATER_CASE_COLUMNS)[number];
const QUESTION_COLUMNS = [
  'id',
  'ordinal',
  'classifier',
  'topic',
  'section',
  'theme',
  'result',
  'result_on',
  'received_on',
  'closed_on',
] as const satisfies readonly (keyof QuestionRow)[];

/** MAC of values and, after them, of bytes: the text of an array ends where it ends, so nothing reads two ways. */
export function macOf(
  deps: Pick<Deps, 'keys'>,
  officeId: string,
  keyVersion: number,
  parts: readonly unknown[],
  bytes: Uint8Array = NO_BYTES,
): Buffer {
  try {
    const key = deps.keys.keysOf(officeId, keyVersion).rows.use();
    const mac = createHmac('sha256', key).update(JSON.stringify(parts)).update(bytes);
    return mac.digest().subarray(0, MAC_BYTES);
  } catch (error) {
    if (error instanceof VaultError && error.code === 'LOCKED') throw new Refusal('LOCKED');
    throw error;
  }
}

function laterValues(row: CaseRow): readonly (readonly [string, unknown])[] {
  return LATER_CASE_COLUMNS.filter(column => (row[column] ?? null) !== null).map(column => [
    column,
    row[column],
  ]);
}

/** MAC of a case with its questions and benefits, under the key version that sealed it. */
export function caseMac(
  deps: Pick<Deps, 'keys'>,
  row: CaseRow,
  { questions, benefits, people }: CaseParts,
): Buffer {
  const values = [
    'cases',
    CASE_COLUMNS.map(column => row[column]),
    [...questions]
      .sort((one, other) => one.ordinal - other.ordinal)
      .map(question => QUESTION_COLUMNS.map(column => question[column])),
    [...benefits].sort(),
    ...laterValues(row),
    // Only where there are several, so that cases sealed before stay good.
    ...(people.length === 0 ? [] : [['case_people', ...peopleValues(people)]]),
  ];
  return macOf(deps, row.office_id, row.key_version, values, row.sealed);
}

function peopleValues(people: readonly CasePersonRow[]) {
  return [...people]
    .sort((one, other) => one.ordinal - other.ordinal)
    .map(({ applicant_id, part, ordinal }) => [applicant_id, part, ordinal]);
}

/** Does the stored MAC match? */
export function sameMac(stored: Uint8Array | null, expected: Uint8Array): boolean {
  return stored !== null && stored.length === expected.length && timingSafeEqual(stored, expected);
}

/** Is the MAC of a case its own? False as well where nobody holds the key version the row names. */
export function isOwnCase(
  deps: Pick<Deps, 'keys'>,
  { row_mac, ...row }: CaseRow & { row_mac: Uint8Array | null },
  parts: CaseParts,
): boolean {
  const unlocked = deps.keys.versionsOf(row.office_id).includes(row.key_version);
  return unlocked && sameMac(row_mac, caseMac(deps, row, parts));
}

async function caseInBase(tx: WriteTx, officeId: string, id: string) {
  const row = await tx
    .selectFrom('cases')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { row, parts: (await partsOf(tx, officeId, [id])).get(id) ?? NO_PARTS };
}

/**
 * Throws VaultError TAMPERED for a case that another program edited: a change would vouch for the edit as well.
 */
export async function refuseForeignEdit(
  deps: Pick<Deps, 'keys'>,
  tx: WriteTx,
  officeId: string,
  id: string,
): Promise<void> {
  const { row, parts } = await caseInBase(tx, officeId, id);
  if (!deps.keys.isUnlocked(officeId)) throw new Refusal('LOCKED');
  if (!isOwnCase(deps, row, parts))
    throw new VaultError('TAMPERED', 'The case was changed outside the program.');
}

/** Writes the MAC of a case anew, after a change in the same transaction. */
export async function resealCase(deps: Pick<Deps, 'keys'>, tx: WriteTx, officeId: string, id: string) {
  const { row, parts } = await caseInBase(tx, officeId, id);
  await tx
    .updateTable('cases')
    .set({ row_mac: caseMac(deps, row, parts) })
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .execute();
}
