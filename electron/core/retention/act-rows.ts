import { z } from 'zod';
import { ACT_STATES, type ActInHand } from '../../../shared/domain/retention/act-rules';
import type { ReadDb, Tables, WriteTx } from '../../db';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import { macOf, sameMac } from '../vault/row-seal';

export type ActRow = Tables['destruction_acts'];
export type ActCaseRow = Tables['destruction_act_cases'];
type Keys = Pick<Deps, 'keys'>;

/** The columns a MAC of an act covers, in this order for ever. `cleared_at` tells of files, not of the act. */
const ACT_COLUMNS = [
  'office_id',
  'id',
  'year',
  'seq',
  'state',
  'years',
  'to_year_end',
  'source',
  'prepared_by',
  'prepared_at',
  'confirmed_by',
  'confirmed_at',
  'not_before',
  'ended_by',
  'ended_at',
  'version',
  'key_version',
] as const satisfies readonly (keyof ActRow)[];
const CASE_COLUMNS = [
  'case_id',
  'number',
  'received_on',
  'closed_on',
  'keep_until',
  'outcome',
] as const satisfies readonly (keyof ActCaseRow)[];

/** MAC of an act with the cases it lists. */
export function actMac(
  deps: Keys,
  row: Omit<ActRow, 'row_mac' | 'cleared_at'>,
  cases: readonly ActCaseRow[],
) {
  return macOf(deps, row.office_id, row.key_version, [
    'destruction_acts',
    ACT_COLUMNS.map(column => row[column]),
    [...cases]
      .sort((one, other) => (one.case_id < other.case_id ? -1 : 1))
      .map(listed => CASE_COLUMNS.map(column => listed[column])),
  ]);
}

/** Is the MAC of an act its own? False as well where nobody holds the key version that it names. */
export function isOwnAct(deps: Keys, row: ActRow, cases: readonly ActCaseRow[]): boolean {
  const unlocked = deps.keys.versionsOf(row.office_id);
  return unlocked.includes(row.key_version) && sameMac(row.row_mac, actMac(deps, row, cases));
}

/** `3/2031`. */
export function actNumber(row: Pick<ActRow, 'year' | 'seq'>): string {
  return `${row.seq}/${row.year}`;
}

export function actInHand(row: Pick<ActRow, 'state' | 'not_before'>): ActInHand {
  return { state: z.enum(ACT_STATES).parse(row.state), notBefore: row.not_before };
}

/** The cases of an act in the order of their numbers' issue. */
export function casesOfAct(db: ReadDb, officeId: string, actId: string): Promise<ActCaseRow[]> {
  return db
    .selectFrom('destruction_act_cases')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('act_id', '=', actId)
    .orderBy('received_on')
    .orderBy('case_id')
    .execute();
}

/**
 * An act of the actor's own office, for a change. Refuses NOT_FOUND and STALE; throws VaultError TAMPERED for one that
 * another program edited.
 */
export async function actForChange(
  deps: Keys,
  tx: WriteTx,
  officeId: string,
  input: { id: string; expectedVersion: number },
): Promise<{ row: ActRow; cases: ActCaseRow[] }> {
  const row = await tx
    .selectFrom('destruction_acts')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', '=', input.id)
    .executeTakeFirst();
  if (!row) refuse('NOT_FOUND');
  const cases = await casesOfAct(tx, officeId, row.id);
  if (!deps.keys.isUnlocked(officeId)) refuse('LOCKED');
  if (!isOwnAct(deps, row, cases))
    throw new VaultError('TAMPERED', 'The act was changed outside the program.');
  return { row, cases };
}

/** Writes what changed of an act, with its next version and its MAC. Refuses STALE. */
export async function writeAct(
  deps: Keys,
  tx: WriteTx,
  before: ActRow,
  set: Partial<ActRow>,
  cases: readonly ActCaseRow[],
): Promise<number> {
  const keyVersion = deps.keys.keysOf(before.office_id).version;
  const after = { ...before, ...set, version: before.version + 1, key_version: keyVersion };
  const done = await tx
    .updateTable('destruction_acts')
    .set({ ...set, version: after.version, key_version: keyVersion, row_mac: actMac(deps, after, cases) })
    .where('office_id', '=', before.office_id)
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) refuse('STALE');
  return after.version;
}
