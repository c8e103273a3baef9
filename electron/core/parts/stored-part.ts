import type { z } from 'zod';
import { PartRole, PartState, PartWords } from '../../../shared/contract/parts';
import {
  OPEN_PART_STATES,
  type PartRole as Role,
  SEEING_PART_STATES,
  type PartState as State,
} from '../../../shared/domain/parts/part-actions';
import type { ReadDb, Tables } from '../../db';
import { rowsOfCase } from '../appeals/rows-of-case';
import type { Deps } from '../deps';
import { vouchedTable } from '../vault/vouched-table';

export type PartRow = Tables['executor_parts'];

/** Parts of cases (части дела у соисполнителей): who has them is clear, what is asked and answered sealed. */
export const PARTS = vouchedTable({
  table: 'executor_parts',
  value: PartWords,
  called: 'part',
  layout: 'named',
  covers: [
    'case_id',
    'due_on',
    'ended_on',
    'executor_id',
    'given_at',
    'given_by',
    'id',
    'key_version',
    'office_id',
    'role',
    'state',
    'version',
  ],
});

/** A part as it is worked with. */
export interface Part {
  readonly row: PartRow;
  readonly role: Role;
  readonly state: State;
  readonly words: z.output<typeof PartWords>;
}

/** Opens a part. Throws VaultError TAMPERED for a row that another program edited. */
export function openPart(deps: Deps, row: PartRow): Part {
  return {
    row,
    role: PartRole.parse(row.role),
    state: PartState.parse(row.state),
    words: PARTS.openOwn(deps, row),
  };
}

/** Every part that a case ever had. */
export function partsOfCase(db: ReadDb, officeId: string, caseId: string): Promise<PartRow[]> {
  return rowsOfCase(db, 'executor_parts', officeId, caseId, { by: 'given_at' });
}

/** Open parts of a case. */
export async function openPartsOf(db: ReadDb, officeId: string, caseId: string): Promise<PartRow[]> {
  const open: readonly string[] = OPEN_PART_STATES;
  return (await partsOfCase(db, officeId, caseId)).filter(({ state }) => open.includes(state));
}

/** Who sees a case by a part of it. */
export async function seeingExecutors(db: ReadDb, officeId: string, caseId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('executor_parts')
    .select('executor_id')
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('state', 'in', [...SEEING_PART_STATES])
    .execute();
  return rows.map(row => row.executor_id);
}
