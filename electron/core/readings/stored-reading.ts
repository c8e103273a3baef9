import { z } from 'zod';
import { ReadingState, ReadingWords } from '../../../shared/contract/readings';
import type { Reading } from '../../../shared/domain/readings/standing';
import { groupBy } from '../../../shared/lib/group-by';
import type { ReadDb, Tables } from '../../db';
import { type CaseIds, rowsOfCase, rowsOfCases } from '../appeals/rows-of-case';
import type { Deps } from '../deps';
import { vouchedTable } from '../vault/vouched-table';

export type ReadingRow = Tables['readings'];

/** Second readings of answers (второе чтение): who was asked and agreed is clear, the remark sealed. */
export const READINGS = vouchedTable({
  table: 'readings',
  value: ReadingWords,
  called: 'reading',
  layout: 'named',
  covers: [
    'agreed_to',
    'asked_at',
    'asked_by',
    'case_id',
    'ended_at',
    'executor_id',
    'id',
    'key_version',
    'office_id',
    'ordinal',
    'read_by',
    'reader_id',
    'state',
    'version',
  ],
});

const AgreedTo = z.strictObject({ results: z.array(z.string().nullable()), reopened: z.int() });

/** One asking as it is worked with. */
export interface OpenedReading extends Reading {
  readonly row: ReadingRow;
  readonly remark: string;
}

/** Opens a reading. Throws VaultError TAMPERED for a row that another program edited. */
export function openReading(deps: Deps, row: ReadingRow): OpenedReading {
  const { remark } = READINGS.openOwn(deps, row);
  return {
    row,
    remark,
    executorId: row.executor_id,
    state: ReadingState.parse(row.state),
    agreedTo: row.agreed_to === null ? null : AgreedTo.parse(JSON.parse(row.agreed_to)),
  };
}

/** Every asking of a case, the oldest first. Throws VaultError TAMPERED. */
export async function readingsOf(
  deps: Deps,
  db: ReadDb,
  officeId: string,
  caseId: string,
): Promise<OpenedReading[]> {
  const rows = await rowsOfCase(db, 'readings', officeId, caseId, { by: 'ordinal' });
  return rows.map(row => openReading(deps, row));
}

/** Every asking of several cases, by the case; the oldest first. Throws VaultError TAMPERED. */
export async function readingsOfCases(
  deps: Deps,
  db: ReadDb,
  officeId: string,
  caseIds: CaseIds,
): Promise<ReadonlyMap<string, OpenedReading[]>> {
  const rows = await rowsOfCases(db, 'readings', officeId, caseIds, { by: 'ordinal' });
  return groupBy(
    rows.map(row => openReading(deps, row)),
    ({ row }) => row.case_id,
  );
}

/** Desks that see a case because its answer was given to them to read; somebody else asked in their place ends it. */
export async function readingDesks(db: ReadDb, officeId: string, caseId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('readings')
    .select('reader_id')
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('reader_id', 'is not', null)
    .where('state', '<>', 'withdrawn')
    .execute();
  return rows.flatMap(row => row.reader_id ?? []);
}
