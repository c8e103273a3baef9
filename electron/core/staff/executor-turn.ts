import type { Row, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { macOf, sameMac } from '../vault/row-seal';

type TurnRow = Pick<Row<'executors'>, 'office_id' | 'id' | 'last_assigned_at' | 'key_version' | 'row_mac'>;

/** MAC of when an executor last received a case: it decides ties, and changes with every case. */
export function turnMac(deps: Pick<Deps, 'keys'>, row: Omit<TurnRow, 'row_mac'>): Buffer {
  const { office_id, id, last_assigned_at, key_version } = row;
  return macOf(deps, office_id, key_version ?? 0, [
    'executors',
    office_id,
    id,
    last_assigned_at,
    key_version,
  ]);
}

/** Is the MAC of an executor's turn its own? Who never received a case has none. */
export function isOwnTurn(deps: Pick<Deps, 'keys'>, { row_mac, ...row }: TurnRow): boolean {
  const { last_assigned_at, key_version } = row;
  if (key_version === null) return last_assigned_at === null && row_mac === null;
  const unlocked = deps.keys.versionsOf(row.office_id).includes(key_version);
  return unlocked && sameMac(row_mac, turnMac(deps, row));
}

/** Remembers when an executor last received a case: ties go to who waited longest. Refuses LOCKED. */
export async function markAssigned(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  executorId: string,
): Promise<void> {
  await writeTurn(deps, tx, { office_id: officeId, id: executorId, last_assigned_at: deps.clock.now() });
}

/** Vouches for the turns of a base that was made before they had MACs. */
export async function resealTurns(deps: Pick<Deps, 'keys'>, tx: WriteTx, officeId: string): Promise<void> {
  const rows = await tx
    .selectFrom('executors')
    .select(['office_id', 'id', 'last_assigned_at'])
    .where('office_id', '=', officeId)
    .where('last_assigned_at', 'is not', null)
    .execute();
  for (const row of rows) await writeTurn(deps, tx, row);
}

async function writeTurn(
  deps: Pick<Deps, 'keys'>,
  tx: WriteTx,
  turn: Pick<TurnRow, 'office_id' | 'id' | 'last_assigned_at'>,
): Promise<void> {
  const row = { ...turn, key_version: deps.keys.keysOf(turn.office_id).version };
  await tx
    .updateTable('executors')
    .set({
      last_assigned_at: row.last_assigned_at,
      key_version: row.key_version,
      row_mac: turnMac(deps, row),
    })
    .where('office_id', '=', row.office_id)
    .where('id', '=', row.id)
    .execute();
}
