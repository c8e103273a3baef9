import { sql } from 'kysely';
import type { ReadDb } from '../../db';
import { isOpen } from '../appeals/case-items';

/** Cases read in one go. */
const BATCH = 200;

/** A case that somebody works on. */
export interface RunningCase {
  readonly id: string;
  readonly version: number;
  readonly dueOn: string;
  readonly executorId: string;
  readonly executorName: string;
  /** As the row keeps it. */
  readonly lateTold: string | null;
}

/** Every case at work of the office, the nearest due day first. */
export async function* runningCases(db: ReadDb, officeId: string): AsyncGenerator<RunningCase> {
  for (let after = { dueOn: '', doc: 0 }; ; ) {
    const rows = await readBatch(db, officeId, after);
    for (const row of rows)
      yield {
        id: row.id,
        version: row.version,
        dueOn: row.due_on,
        executorId: row.executor_id ?? '',
        executorName: row.name ?? '',
        lateTold: row.late_told,
      };
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = { dueOn: last.due_on, doc: last.doc };
  }
}

/** The page by the index of open cases alone, which keeps a decade of closed ones out of it; then its few rows. */
async function readBatch(
  db: ReadDb,
  officeId: string,
  after: { readonly dueOn: string; readonly doc: number },
) {
  const page = await db
    .selectFrom('cases')
    .select(['cases.doc'])
    .where('cases.office_id', '=', officeId)
    .where(isOpen)
    .where('cases.status', '=', 'in-work')
    .where('cases.executor_id', 'is not', null)
    .where(sql<boolean>`(cases.due_on, cases.doc) > (${after.dueOn}, ${after.doc})`)
    .orderBy('cases.due_on')
    .orderBy('cases.doc')
    .limit(BATCH)
    .execute();
  const docs = page.map(row => row.doc);
  if (docs.length === 0) return [];
  const rows = await db
    .selectFrom('cases as c')
    .leftJoin('executors as e', 'e.id', 'c.executor_id')
    .select(['c.doc', 'c.id', 'c.version', 'c.due_on', 'c.executor_id', 'c.late_told', 'e.name'])
    .where('c.office_id', '=', officeId)
    .where('c.doc', 'in', docs)
    .execute();
  const byDoc = new Map(rows.map(row => [row.doc, row]));
  return docs.flatMap(doc => byDoc.get(doc) ?? []);
}
