import type { z } from 'zod';
import type { Problem as ProblemSchema } from '../../../shared/contract/system';
import { pagesOf } from '../../db';
import type { Deps } from '../deps';
import { receptionMac } from '../receptions/write-reception';
import type { OfficeSeal } from '../vault/office-seal';
import { sameMac } from '../vault/row-seal';

type Problem = z.output<typeof ProblemSchema>;
const PAGE = 2_000;

/** Opens every card of personal reception and compares its MAC. */
export async function checkReceptions(deps: Deps, officeId: string, seal: OfficeSeal): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const rows of pagesOf(deps.db.read, 'receptions', officeId, PAGE)) {
    for (const { row_mac, ...row } of rows) {
      if (!deps.keys.versionsOf(officeId).includes(row.key_version) || !opens(seal, row))
        problems.push({ code: 'SEAL_BROKEN', table: 'receptions', row: row.id });
      else if (!sameMac(row_mac, receptionMac(deps, row)))
        problems.push({ code: 'ROW_CHANGED', table: 'receptions', row: row.number });
    }
  }
  return problems;
}

function opens(seal: OfficeSeal, row: { id: string; key_version: number; sealed: Uint8Array }): boolean {
  try {
    seal.open('receptions.sealed', row.id, row.key_version, row.sealed);
    return true;
  } catch {
    return false;
  }
}
