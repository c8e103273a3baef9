import { sql } from 'kysely';
import type { Deps } from '../deps';
import type { OfficeSeal, SealedColumn } from '../vault/office-seal';
import type { VouchedRow } from '../vault/vouched-row';
import { opens } from './opens';
import { PAGE, type Problem } from './problem';

interface Vouched<Row> {
  readonly table: string;
  readonly place: SealedColumn;
  readonly isOwn: (deps: Pick<Deps, 'keys'>, row: Row) => boolean;
  /** What a problem calls the row. */
  readonly name: (row: Row) => string;
}

/** Opens every row of a table that has a sealed column and a MAC, and compares its MAC. */
export async function checkVouched<Row extends VouchedRow>(
  deps: Deps,
  officeId: string,
  seal: OfficeSeal,
  { table, place, isOwn, name }: Vouched<Row>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (let after = ''; ; ) {
    const { rows } = await sql<Row>`select * from ${sql.table(table)}
      where office_id = ${officeId} and id > ${after} order by id limit ${PAGE}`.execute(deps.db.read);
    for (const row of rows) {
      const known = deps.keys.versionsOf(officeId).includes(row.key_version);
      if (!known || !opens(() => seal.open(place, row.id, row.key_version, row.sealed)))
        problems.push({ code: 'SEAL_BROKEN', table, row: row.id });
      else if (!isOwn(deps, row)) problems.push({ code: 'ROW_CHANGED', table, row: name(row) });
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return problems;
    after = last.id;
  }
}
