import { ForwardWords } from '../../../shared/contract/forwards';
import type { ReadDb, Tables, WriteTx } from '../../db';
import type { Deps } from '../deps';
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

/** Takes the words out of the forwardings of a case that is being destroyed; kind of body and days stay. */
export async function emptyForwards(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  caseId: string,
): Promise<void> {
  const nothing = { body: '', letterNumber: '', note: '', reply: '' };
  for (const row of await forwardsOf(tx, officeId, caseId))
    await FORWARDS.rewrite(deps, tx, row, {}, nothing);
}
