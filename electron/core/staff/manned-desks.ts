import type { ReadDb } from '../../db';
import { actorOf } from '../session/sign-in';

/** Desks for which an executor signs in; a partner organisation or an expert often has none. */
export async function mannedDesks(db: ReadDb, officeId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('users')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('removed_at', 'is', null)
    .execute();
  const executors = rows.map(actorOf).filter(({ roles }) => roles.includes('executor'));
  return new Set(executors.flatMap(({ executorId }) => executorId ?? []));
}
