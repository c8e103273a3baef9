import type { WriteTx } from '../../db';
import { refuse } from '../refusal';

/** Name of a desk of the office. Refuses NOT_FOUND: also for a desk of another office. */
export async function executorName(tx: WriteTx, officeId: string, id: string): Promise<string> {
  const row = await tx
    .selectFrom('executors')
    .select('name')
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.name ?? refuse('NOT_FOUND');
}
