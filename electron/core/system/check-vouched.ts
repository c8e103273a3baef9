import { pagesOf, type Row, type VouchedTableName } from '../../db';
import type { Deps } from '../deps';
import type { OfficeSeal } from '../vault/office-seal';
import type { VouchedTable } from '../vault/vouched-table';
import { opens } from './opens';
import { PAGE, type Problem } from './problem';

/** Opens every row of a table and compares its MAC; `nameOf` says what a problem calls the row. */
export async function checkVouched<Name extends VouchedTableName>(
  deps: Deps,
  officeId: string,
  seal: OfficeSeal,
  { table, isOwn, open }: VouchedTable<Name>,
  nameOf: (row: Row<Name> & { readonly id: string }) => string = row => row.id,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const rows of pagesOf(deps.db.read, table, officeId, PAGE))
    for (const row of rows)
      if (!opens(() => open(seal, row))) problems.push({ code: 'SEAL_BROKEN', table, row: row.id });
      else if (!isOwn(deps, row)) problems.push({ code: 'ROW_CHANGED', table, row: nameOf(row) });
  return problems;
}
