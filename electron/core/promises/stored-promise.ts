import { PromiseWords } from '../../../shared/contract/promises';
import { OUTCOMES } from '../../../shared/domain/promises/promise-rules';
import type { ReadDb, Tables } from '../../db';
import { rowsOfCase } from '../appeals/rows-of-case';
import { vouchedTable } from '../vault/vouched-table';

export type PromiseRow = Tables['promises'];

/** Promises given to citizens: who, when and what became of each is clear, the words sealed. */
export const PROMISES = vouchedTable({
  table: 'promises',
  value: PromiseWords,
  called: 'promise',
  layout: 'named',
  covers: [
    'author_id',
    'case_id',
    'due_on',
    'given_on',
    'id',
    'key_version',
    'made_at',
    'made_by',
    'occasion',
    'office_id',
    'outcome',
    'settled_on',
    'version',
    'withdrawn_on',
  ],
});

/** Every promise of a case, the newest first. */
export function promisesOf(db: ReadDb, officeId: string, caseId: string): Promise<PromiseRow[]> {
  return rowsOfCase(db, 'promises', officeId, caseId, { by: 'made_at', newestFirst: true });
}

/** A row as the rules see it. */
export function givenPromise(row: PromiseRow) {
  return {
    dueOn: row.due_on,
    outcome: OUTCOMES.find(one => one === row.outcome) ?? null,
    settledOn: row.settled_on,
    withdrawnOn: row.withdrawn_on,
  };
}
