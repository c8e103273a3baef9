import { setImmediate } from 'node:timers/promises';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { queueForJournal } from '../journal/queue-for-journal';
import { officeOf } from '../office/office-row';
import { officeSeal } from '../vault/office-seal';
import { countLeft } from './count-left';
import type { Cursor, SealedTable, Walked } from './sealed-rows';
import { SEALED_TABLES } from './sealed-tables';

/** Is there a change of the office key that is not at its end? */
export async function isResealing(deps: Deps, officeId: string): Promise<boolean> {
  const open = await deps.db.read
    .selectFrom('key_rotations')
    .select('key_version')
    .where('office_id', '=', officeId)
    .where('finished_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return open !== undefined;
}

/**
 * Seals everything of an office under its newest key, in small transactions, then takes the older keys' grants away.
 * Killed at any moment it goes on where it was: a row is under one version or the other, never between. Answers false
 * where rows that do not open keep an older key alive, or `stopped` said so. Throws Refusal LOCKED when the office is
 * locked meanwhile.
 */
export async function resealOffice(deps: Deps, officeId: string, stopped: () => boolean): Promise<boolean> {
  while (await isResealing(deps, officeId)) {
    const { key_version: version } = await officeOf(deps.db.read, officeId);
    // The key was changed by another program: this one has to be signed in to again before it can help.
    if (officeSeal(deps, officeId).keyVersion !== version) return false;
    let damaged = 0;
    for (const table of SEALED_TABLES) {
      const walked = await walk(deps, officeId, version, table, stopped);
      if (walked === null) break;
      damaged += walked;
    }
    if (stopped()) return false;
    if (await retire(deps, officeId, version)) continue;
    const now = await officeOf(deps.db.read, officeId);
    if (now.key_version !== version || damaged === 0) continue;
    await deps.db.write(tx =>
      tx
        .updateTable('key_rotations')
        .set({ rows_damaged: damaged })
        .where('office_id', '=', officeId)
        .where('key_version', '=', version)
        .execute(),
    );
    return false;
  }
  return true;
}

/** Walks over one table; answers how many rows could not be sealed anew, null when it was stopped or overtaken. */
async function walk(
  deps: Deps,
  officeId: string,
  version: number,
  table: SealedTable,
  stopped: () => boolean,
): Promise<number | null> {
  let damaged = 0;
  let after: Cursor | null = null;
  do {
    if (stopped()) return null;
    const walked: Walked | null = await table.step(deps, officeId, version, after);
    if (walked === null) return null;
    damaged += walked.damaged;
    after = walked.last;
    await setImmediate();
  } while (after !== null);
  return damaged;
}

/**
 * Ends the change: with the journal's head held, so that no transaction is under way that still seals with an older
 * key, nothing may be left under one; then the older grants go. Answers false where something is left.
 */
async function retire(deps: Deps, officeId: string, version: number): Promise<boolean> {
  return deps.db.write(async tx => {
    await queueForJournal(tx, officeId);
    const office = await officeOf(tx, officeId);
    if (office.key_version !== version || (await countLeft(tx, officeId, version)) > 0) return false;
    const done = await tx
      .updateTable('key_rotations')
      .set({ finished_at: deps.clock.now(), rows_damaged: 0 })
      .where('office_id', '=', officeId)
      .where('finished_at', 'is', null)
      .returning('rows_done')
      .execute();
    if (done.length === 0) return true;
    for (const table of ['grants', 'recovery_grants'] as const)
      await tx
        .deleteFrom(table)
        .where('office_id', '=', officeId)
        .where('key_version', '<', version)
        .execute();
    const rows = done.reduce((sum, row) => sum + row.rows_done, 0);
    await appendEvents(deps, tx, officeId, null, [{ type: 'KEY_RETIRED', data: { version, rows } }]);
    return true;
  });
}
