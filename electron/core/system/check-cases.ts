import { pagesOf } from '../../db';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { NO_PARTS, partsOf } from '../vault/case-parts';
import type { OfficeSeal } from '../vault/office-seal';
import { isOwnCase } from '../vault/row-seal';
import { opens } from './opens';
import { PAGE, type Problem } from './problem';

/** Opens every case and compares its MAC: what does not match was damaged, swapped, forged or edited from outside. */
export async function checkCases(deps: Deps, { officeId }: Actor, seal: OfficeSeal): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const rows of pagesOf(deps.db.read, 'cases', officeId, PAGE)) {
    const parts = await partsOf(
      deps.db.read,
      officeId,
      rows.map(row => row.id),
    );
    for (const row of rows) {
      if (!opens(() => seal.open('cases.sealed', row.id, row.key_version, row.sealed)))
        problems.push({ code: 'SEAL_BROKEN', table: 'cases', row: row.id });
      else if (!isOwnCase(deps, row, parts.get(row.id) ?? NO_PARTS))
        problems.push({ code: 'ROW_CHANGED', table: 'cases', row: row.number });
    }
  }
  return problems;
}
