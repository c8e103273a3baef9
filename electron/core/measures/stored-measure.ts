import { MeasureWords } from '../../../shared/contract/measures';
import type { ReadDb, Tables } from '../../db';
import { rowsOfCase } from '../appeals/rows-of-case';
import { vouchedTable } from '../vault/vouched-table';

export type MeasureRow = Tables['measures'];

/** Checks and measures: of what kind, when and how many persons is clear, the words sealed. */
export const MEASURES = vouchedTable({
  table: 'measures',
  value: MeasureWords,
  called: 'measure',
  layout: 'named',
  covers: [
    'case_id',
    'id',
    'key_version',
    'kind',
    'made_at',
    'made_by',
    'office_id',
    'persons',
    'taken_on',
    'version',
    'withdrawn_on',
  ],
});

/** Every measure of a case, the newest first. */
export function measuresOf(db: ReadDb, officeId: string, caseId: string): Promise<MeasureRow[]> {
  return rowsOfCase(db, 'measures', officeId, caseId, { by: 'taken_on', newestFirst: true });
}
