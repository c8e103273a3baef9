import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { resealTurns } from '../staff/executor-turn';
import { resealRecoveryGrants } from './grant-seal';
import { allOf, holdSeals, type Vouched, writeSeals } from './table-seals';
import { snapshotOf, VOUCHED_IDS, type VouchedId } from './vouched-tables';

/**
 * Vouches for the small tables of a base in which they, or some of them, had no seal yet, at the first sign-in with
 * the office key. Only where the journal's head vouches that there was none: else somebody took seals away, and
 * verification must tell. The journal says that it happened.
 */
export async function adoptTables(deps: Deps, officeId: string, actorId: string): Promise<void> {
  const known = await deps.db.read
    .selectFrom('table_seals')
    .select('id')
    .where('office_id', '=', officeId)
    .execute();
  if (VOUCHED_IDS.every(id => known.some(row => row.id === id))) return;
  await deps.db.write(async tx => {
    const rows = await sealTables(deps, tx, officeId);
    if (rows !== null)
      await appendEvents(deps, tx, officeId, actorId, [{ type: 'TABLES_SEALED', data: { rows } }]);
  });
}

/** Seals the tables that have no seal yet; answers how many rows they hold, null where nothing was done. */
export async function sealTables(deps: Deps, tx: WriteTx, officeId: string): Promise<number | null> {
  const { head, seals } = await holdSeals(deps, tx, officeId);
  const keyVersion = deps.keys.versionsOf(officeId).at(-1);
  if (keyVersion === undefined || !seals.whole) return null;
  if (head.seals_digest === null) {
    await resealRecoveryGrants(deps, tx, officeId);
    await resealTurns(deps, tx, officeId);
  }
  const lists = new Map<VouchedId, Vouched>();
  for (const id of VOUCHED_IDS) if (!seals.of(id)) lists.set(id, allOf(await snapshotOf(tx, officeId, id)));
  if (lists.size === 0) return null;
  await writeSeals(deps, tx, head, keyVersion, lists);
  return [...lists.values()].reduce((sum, list) => sum + list.size, 0);
}
