import { ForwardWords } from '../../../shared/contract/forwards';
import type { ReadDb, Tables } from '../../db';
import { rowsOfCase } from '../appeals/rows-of-case';
import { vouchedTable } from '../vault/vouched-table';

export type ForwardRow = Tables['forwards'];

/** Forwardings of cases: kind of body and days are clear, name of the body, letter and words sealed. */
export const FORWARDS = vouchedTable({
  table: 'forwards',
  value: ForwardWords,
  called: 'forwarding',
  layout: 'named',
  covers: [
    'body_kind',
    'case_id',
    'closed',
    'due_on',
    'forwarded_on',
    'id',
    'key_version',
    'letter_on',
    'made_at',
    'made_by',
    'office_id',
    'questions',
    'replied_on',
    'told_on',
    'undone_on',
    'version',
  ],
});

/** Every forwarding of a case, the newest first. */
export function forwardsOf(db: ReadDb, officeId: string, caseId: string): Promise<ForwardRow[]> {
  return rowsOfCase(db, 'forwards', officeId, caseId, { by: 'made_at', newestFirst: true });
}
