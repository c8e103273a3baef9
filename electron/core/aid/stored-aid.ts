import { AidWords } from '../../../shared/contract/aid';
import type { ReadDb, Tables } from '../../db';
import { rowsOfCase } from '../appeals/rows-of-case';
import { vouchedTable } from '../vault/vouched-table';

export type AidRow = Tables['aid'];

/** Aid given to citizens: of what kind, when and what it was worth is clear, the words sealed. */
export const AID = vouchedTable({
  table: 'aid',
  value: AidWords,
  called: 'aid',
  layout: 'named',
  covers: [
    'amount',
    'case_id',
    'given_on',
    'id',
    'key_version',
    'kind',
    'made_at',
    'made_by',
    'office_id',
    'version',
    'withdrawn_on',
  ],
});

/** Every aid of a case, the newest first. */
export async function aidOf(db: ReadDb, officeId: string, caseId: string): Promise<AidRow[]> {
  const rows = await rowsOfCase(db, 'aid', officeId, caseId, { by: 'given_on', newestFirst: true });
  return rows.map(row => ({ ...row, amount: row.amount === null ? null : Number(row.amount) }));
}
