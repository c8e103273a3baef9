import { ForwardWords } from '../../../shared/contract/forwards';
import type { ReadDb, Tables } from '../../db';
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
export async function forwardsOf(db: ReadDb, officeId: string, caseId: string): Promise<ForwardRow[]> {
  return db
    .selectFrom('forwards')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
}
