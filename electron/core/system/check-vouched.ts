import { pagesOf, type Row, type WithId } from '../../db';
import type { Deps } from '../deps';
import type { OfficeSeal, SealedColumn } from '../vault/office-seal';
import { opens } from './opens';
import { PAGE, type Problem } from './problem';

type VouchedTable = Extract<WithId, 'receptions' | 'executor_parts' | 'forwards'>;

interface Vouched<Table extends VouchedTable> {
  readonly table: Table;
  readonly place: SealedColumn;
  readonly isOwn: (deps: Pick<Deps, 'keys'>, row: Row<Table>) => boolean;
  /** What a problem calls the row. */
  readonly name: (row: Row<Table>) => string;
}

/** Opens every row of a table that has a sealed column and a MAC, and compares its MAC. */
export async function checkVouched<Table extends VouchedTable>(
  deps: Deps,
  officeId: string,
  seal: OfficeSeal,
  { table, place, isOwn, name }: Vouched<Table>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const rows of pagesOf(deps.db.read, table, officeId, PAGE))
    for (const row of rows) {
      const { id, key_version, sealed } = row as Row<VouchedTable>;
      const known = deps.keys.versionsOf(officeId).includes(key_version);
      if (!known || !opens(() => seal.open(place, id, key_version, sealed)))
        problems.push({ code: 'SEAL_BROKEN', table, row: id });
      else if (!isOwn(deps, row)) problems.push({ code: 'ROW_CHANGED', table, row: name(row) });
    }
  return problems;
}
