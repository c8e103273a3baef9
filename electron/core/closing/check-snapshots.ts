import { z } from 'zod';
import type { Deps } from '../deps';
import { toldEvents, toldIn } from '../journal/told-events';
import { opens } from '../system/opens';
import type { Problem } from '../system/problem';
import { isOwnSnapshot, isWhole, reasonOf, type SnapshotRow } from './snapshot-rows';

const TABLE = 'quarter_snapshots';

const Signed = z.object({ quarter: z.string(), issue: z.int(), hash: z.string() });
const SIGNED = ['QUARTER_SIGNED', 'QUARTER_REISSUED'] as const;

/**
 * Walks the chain of signed quarters: each must be whole, follow the one before, and be the one that the journal tells
 * of; one that the journal tells of must be there. With the key their MACs and seals are compared besides.
 */
export async function checkSnapshots(deps: Deps, officeId: string, holdsKey: boolean): Promise<Problem[]> {
  const told = await signedInJournal(deps, officeId);
  const found: Problem[] = [];
  let previous = '';
  let seq = 0;
  for (;;) {
    // One at a time: each may hold fifty thousand cases.
    const row: SnapshotRow | undefined = await deps.db.read
      .selectFrom(TABLE)
      .selectAll()
      .where('office_id', '=', officeId)
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst();
    if (!row) break;
    const name = `${row.quarter} ${row.issue}`;
    const follows = row.seq === seq + 1 && row.previous_hash === previous;
    const isTold = told.get(name) === row.hash;
    if (!isWhole(row) || !follows || !isTold || (holdsKey && !isOwnSnapshot(deps, row)))
      found.push({ code: 'ROW_CHANGED', table: TABLE, row: name });
    else if (holdsKey && !opens(() => reasonOf(deps, row)))
      found.push({ code: 'SEAL_BROKEN', table: TABLE, row: name });
    told.delete(name);
    previous = row.hash;
    seq = row.seq;
  }
  for (const name of told.keys()) found.push({ code: 'ROW_MISSING', table: TABLE, row: name });
  return found;
}

/** Quarter and issue -> hash of the snapshot, as the journal has them. */
async function signedInJournal(deps: Deps, officeId: string): Promise<Map<string, string>> {
  const events = await toldEvents(deps.db.read, officeId, SIGNED);
  return new Map(
    events.flatMap(({ data }) => {
      const signed = toldIn(Signed, data);
      return signed ? [[`${signed.quarter} ${signed.issue}`, signed.hash] as const] : [];
    }),
  );
}
