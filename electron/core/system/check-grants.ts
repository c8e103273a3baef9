import type { Deps } from '../deps';
import { isOwnGrant, isOwnSheetGrant } from '../vault/grant-seal';
import type { Problem } from './problem';

/** Grants of the office key, to people and to the recovery sheet, that another program wrote or changed. */
export async function checkGrants(deps: Deps, officeId: string): Promise<Problem[]> {
  const { read } = deps.db;
  const grants = await read.selectFrom('grants').selectAll().where('office_id', '=', officeId).execute();
  const sheet = await read
    .selectFrom('recovery_grants')
    .selectAll()
    .where('office_id', '=', officeId)
    .execute();
  return [
    ...grants
      .filter(row => !isOwnGrant(deps, row))
      .map(row => changed('grants', `${row.user_id} ${row.key_version}`)),
    ...sheet
      .filter(row => !isOwnSheetGrant(deps, row))
      .map(row => changed('recovery_grants', String(row.key_version))),
  ];
}

const changed = (table: string, row: string): Problem => ({ code: 'ROW_CHANGED', table, row });
