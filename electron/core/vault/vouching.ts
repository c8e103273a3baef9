import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { isCurrentKey } from './old-key';
import { holdSeals, type Vouched, writeSeals } from './table-seals';
import { type Snapshot, snapshotOf, type VouchedId } from './vouched-tables';

/**
 * Does work that writes rows of these tables and vouches for what it changed, where the office key is at hand. A row
 * that was changed outside the program before stays unvouched for: else the work would wash it clean. Without the key
 * what was done waits until a head who holds it vouches for it (`vouchForRows`). To be called before `appendEvents`, in
 * its transaction. Locks the journal's head at its end.
 */
export async function vouching<T>(
  deps: Pick<Deps, 'keys'>,
  tx: WriteTx,
  officeId: string,
  tables: readonly VouchedId[],
  work: () => Promise<T>,
): Promise<T> {
  const keyVersion = deps.keys.versionsOf(officeId).at(-1);
  if (keyVersion === undefined) return work();
  const before = await snapshotsOf(tx, officeId, tables);
  const result = await work();
  const { head, seals } = await holdSeals(deps, tx, officeId);
  if (!seals.whole || !(await isCurrentKey(tx, officeId, keyVersion))) return result;
  const lists = new Map<VouchedId, Vouched>();
  for (const [id, after] of await snapshotsOf(tx, officeId, tables)) {
    const vouched = seals.of(id);
    const list = vouched && afterWork(vouched, before.get(id) ?? new Map(), after);
    if (list) lists.set(id, list);
  }
  if (lists.size > 0) await writeSeals(deps, tx, head, keyVersion, lists);
  return result;
}

async function snapshotsOf(tx: WriteTx, officeId: string, tables: readonly VouchedId[]) {
  const snapshots = new Map<VouchedId, Snapshot>();
  for (const id of tables) snapshots.set(id, await snapshotOf(tx, officeId, id));
  return snapshots;
}

/** The list after the work: only what the work changed, and only where it was as vouched for. Null: as it was. */
function afterWork(vouched: Vouched, before: Snapshot, after: Snapshot): Vouched | null {
  const list = new Map(vouched);
  let changed = false;
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(key)?.digest;
    const is = after.get(key)?.digest;
    if (was === is || was !== vouched.get(key)) continue;
    if (is === undefined) list.delete(key);
    else list.set(key, is);
    changed = true;
  }
  return changed ? list : null;
}
