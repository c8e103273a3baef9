import type { ReadDb } from './database';
import type { Row, VouchedTableName } from './tables';

/** Tables whose rows belong to an office and have an id of their own. */
export type WithId = 'cases' | 'attachments' | VouchedTableName;

/**
 * All rows of an office in one table, in pages of up to `limit`, in the order of their ids: memory stays flat however
 * long the table is, and rows that are written meanwhile disturb nothing.
 */
export async function* pagesOf<Table extends WithId>(
  db: ReadDb,
  table: Table,
  officeId: string,
  limit: number,
): AsyncGenerator<(Row<Table> & { readonly id: string })[]> {
  // The columns asked for are in all of these tables; the type of their union is beyond the query builder's.
  const rowsAfter = (after: string) =>
    db
      .selectFrom(table as 'cases')
      .selectAll()
      .where('office_id', '=', officeId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute() as Promise<unknown> as Promise<(Row<Table> & { readonly id: string })[]>;
  for (let after = ''; ; ) {
    const rows = await rowsAfter(after);
    if (rows.length > 0) yield rows;
    const last: { readonly id: string } | undefined = rows.at(-1);
    if (!last || rows.length < limit) return;
    after = last.id;
  }
}
