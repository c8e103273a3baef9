import { type SelectQueryBuilder, sql } from 'kysely';
import type { ReadDb, Row, Tables } from '../../db';

/** Tables of what was done about a case: a row each time, and words sealed in it. */
export type TableOfCase =
  | 'aid'
  | 'executor_parts'
  | 'forwards'
  | 'inquiries'
  | 'measures'
  | 'promises'
  | 'readings'
  | 'receptions';

interface Order<Name extends TableOfCase> {
  readonly by: (keyof Row<Name> & string) | 'id';
  /** Oldest first unless told. */
  readonly newestFirst?: boolean;
}

/** Some cases: their ids, or a query that chooses them. */
export type CaseIds = readonly string[] | SelectQueryBuilder<Tables, 'cases', { id: string }>;

/** Every row of a table that stands on a case, in this order; what is equal, by id. */
export function rowsOfCase<Name extends TableOfCase>(
  db: ReadDb,
  table: Name,
  officeId: string,
  caseId: string,
  order: Order<Name>,
): Promise<Row<Name>[]> {
  return rowsOfCases(db, table, officeId, [caseId], order);
}

/** The same of several cases, by one query. */
export async function rowsOfCases<Name extends TableOfCase>(
  db: ReadDb,
  table: Name,
  officeId: string,
  caseIds: CaseIds,
  { by, newestFirst = false }: Order<Name>,
): Promise<Row<Name>[]> {
  const rows = await db
    // The builder cannot follow a union of tables; they have these columns in common.
    .selectFrom(table as 'forwards')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('case_id', 'in', caseIds)
    .orderBy(sql.ref(by), newestFirst ? 'desc' : 'asc')
    .orderBy('id')
    .execute();
  return rows as unknown as Row<Name>[];
}
