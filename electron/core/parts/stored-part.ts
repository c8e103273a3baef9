import type { z } from 'zod';
import { PartRole, PartState, PartWords } from '../../../shared/contract/parts';
import {
  OPEN_PART_STATES,
  type PartRole as Role,
  SEEING_PART_STATES,
  type PartState as State,
} from '../../../shared/domain/parts/part-actions';
import type { ReadDb, Tables, WriteTx } from '../../db';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { officeSeal } from '../vault/office-seal';
import { isVouched, vouchedMac } from '../vault/vouched-row';

const TABLE = 'executor_parts';
export type PartRow = Tables['executor_parts'];
type Words = z.output<typeof PartWords>;
type Clear = Omit<PartRow, 'row_mac' | 'sealed' | 'key_version'>;

export const partMac = (deps: Pick<Deps, 'keys'>, row: Omit<PartRow, 'row_mac'>) =>
  vouchedMac(deps, TABLE, row);
export const isOwnPart = (deps: Pick<Deps, 'keys'>, row: PartRow) => isVouched(deps, TABLE, row);

/** A part as it is worked with. */
export interface Part {
  readonly row: PartRow;
  readonly role: Role;
  readonly state: State;
  readonly words: Words;
}

/** Opens a part. Throws VaultError TAMPERED for a row that another program edited. */
export function openPart(deps: Deps, row: PartRow): Part {
  if (!isOwnPart(deps, row)) throw new VaultError('TAMPERED', 'The part was changed outside the program.');
  const seal = officeSeal(deps, row.office_id);
  return {
    row,
    role: PartRole.parse(row.role),
    state: PartState.parse(row.state),
    words: PartWords.parse(seal.open('executor_parts.sealed', row.id, row.key_version, row.sealed)),
  };
}

function sealedPart(deps: Deps, clear: Clear, words: Words): PartRow {
  const seal = officeSeal(deps, clear.office_id);
  const row = {
    ...clear,
    sealed: seal.seal('executor_parts.sealed', clear.id, words),
    key_version: seal.keyVersion,
  };
  return { ...row, row_mac: partMac(deps, row) };
}

/** Writes a new part, in the caller's transaction. */
export async function insertPart(deps: Deps, tx: WriteTx, clear: Clear, words: Words): Promise<void> {
  await tx
    .insertInto(TABLE)
    .values(sealedPart(deps, clear, words))
    .execute();
}

/** Writes what changed of a part and vouches for it anew. */
export async function updatePart(
  deps: Deps,
  tx: WriteTx,
  { row: { row_mac: _mac, ...row } }: Part,
  set: Partial<Pick<PartRow, 'state' | 'ended_on'>>,
  words: Words,
): Promise<void> {
  await tx
    .updateTable(TABLE)
    .set(sealedPart(deps, { ...row, ...set, version: row.version + 1 }, words))
    .where('office_id', '=', row.office_id)
    .where('id', '=', row.id)
    .execute();
}

/** Every part that a case ever had. */
export async function partsOfCase(db: ReadDb, officeId: string, caseId: string): Promise<PartRow[]> {
  return db
    .selectFrom(TABLE)
    .selectAll()
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .orderBy('given_at')
    .orderBy('id')
    .execute();
}

/** Open parts of a case. */
export async function openPartsOf(db: ReadDb, officeId: string, caseId: string): Promise<PartRow[]> {
  const open: readonly string[] = OPEN_PART_STATES;
  return (await partsOfCase(db, officeId, caseId)).filter(({ state }) => open.includes(state));
}

/** Who sees a case by a part of it. */
export async function seeingExecutors(db: ReadDb, officeId: string, caseId: string): Promise<string[]> {
  const rows = await db
    .selectFrom(TABLE)
    .select('executor_id')
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('state', 'in', [...SEEING_PART_STATES])
    .execute();
  return rows.map(row => row.executor_id);
}
