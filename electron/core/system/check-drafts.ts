import type { Deps } from '../deps';
import { isOwnRange } from '../numbers/ranges';
import type { OfficeSeal } from '../vault/office-seal';
import { opens } from './opens';
import type { Problem } from './problem';

/** Opens every draft and compares the MAC of every range of numbers; there are few of either. */
export async function checkDrafts(deps: Deps, officeId: string, seal: OfficeSeal): Promise<Problem[]> {
  const { read } = deps.db;
  const drafts = await read.selectFrom('drafts').selectAll().where('office_id', '=', officeId).execute();
  const ranges = await read
    .selectFrom('number_ranges')
    .selectAll()
    .where('office_id', '=', officeId)
    .execute();
  return [
    ...drafts
      .filter(row => !opens(() => seal.open('drafts.sealed', row.id, row.key_version, row.sealed)))
      .map(({ id }) => broken('SEAL_BROKEN', 'drafts', id)),
    ...ranges
      .filter(row => !isOwnRange(deps, row))
      .map(row => broken('ROW_CHANGED', 'number_ranges', `${row.first_seq}–${row.last_seq}`)),
  ];
}

function broken(code: 'SEAL_BROKEN' | 'ROW_CHANGED', table: string, row: string): Problem {
  return { code, table, row };
}
