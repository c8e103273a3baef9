import type { ReadDb } from '../../db';

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

function readBatch(db: ReadDb, officeId: string, after: { readonly dueOn: string; readonly doc: number }) {
  return db
    .selectFrom('cases as c')
    .leftJoin('executors as e', 'e.id', 'c.executor_id')
    .select(['c.doc', 'c.id', 'c.version', 'c.due_on', 'c.executor_id', 'c.late_told', 'e.name'])
    .where('c.office_id', '=', officeId)
    .where('c.status', '=', 'in-work')
    .where('c.executor_id', 'is not', null)
    .where('c.destroyed_on', 'is', null)
    .where(eb =>
      eb.or([
        eb('c.due_on', '>', after.dueOn),
        eb.and([eb('c.due_on', '=', after.dueOn), eb('c.doc', '>', after.doc)]),
      ]),
    )
    .orderBy('c.due_on')
    .orderBy('c.doc')
    .limit(BATCH)
    .execute();
}
