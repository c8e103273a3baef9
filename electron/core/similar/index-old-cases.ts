import type { Deps } from '../deps';
import { reindexCasesById } from '../persons/reindex-cases';
import { Refusal } from '../refusal';
import { officeSeal } from '../vault/office-seal';
import { holdKey } from '../vault/old-key';

/** Cases of one transaction: short enough that a registration beside it waits no noticeable time. */
const STEP = 25;

/** Gives cases that were indexed before texts had bands their place among near-same texts. */
export interface OldCaseIndexer {
  /** Goes on with an office in the background, where something is left and its key is at hand. */
  wake(officeId: string): void;
  /** Waits until the step that is on its way is written; nothing begins any more. */
  close(): Promise<void>;
}

export function createOldCaseIndexer(deps: Deps): OldCaseIndexer {
  const working = new Map<string, Promise<void>>();
  let closing = false;
  async function work(officeId: string): Promise<void> {
    while (!closing && (await indexStep(deps, officeId)));
  }
  return {
    wake(officeId) {
      if (closing || working.has(officeId)) return;
      const done = work(officeId)
        .catch((error: unknown) => {
          // Signed out meanwhile: the next one who holds the key goes on.
          if (error instanceof Refusal && error.code === 'LOCKED') return;
          deps.log.error('old-cases-not-indexed', { officeId });
        })
        .finally(() => working.delete(officeId));
      working.set(officeId, done);
    },
    async close() {
      closing = true;
      await Promise.all(working.values());
    },
  };
}

/** Indexes the newest few that are left anew; false when nothing is left. Refuses LOCKED. */
export async function indexStep(deps: Deps, officeId: string): Promise<boolean> {
  const left = await deps.db.read
    .selectFrom('index_backlog')
    .select('up_to_doc')
    .where('office_id', '=', officeId)
    .executeTakeFirst();
  if (!left) return false;
  return deps.db.write(async tx => {
    const { keyVersion } = officeSeal(deps, officeId);
    const rows = await tx
      .selectFrom('cases')
      .select(['doc', 'id'])
      .where('office_id', '=', officeId)
      .where('doc', '<=', left.up_to_doc)
      .where('destroyed_on', 'is', null)
      .orderBy('doc', 'desc')
      .limit(STEP)
      .execute();
    await reindexCasesById(
      deps,
      tx,
      officeId,
      rows.map(row => row.id),
    );
    // Tokens of an old key would be lost when that key goes.
    await holdKey(tx, officeId, keyVersion);
    const last = rows.at(-1);
    if (last && rows.length === STEP)
      await tx
        .updateTable('index_backlog')
        .set({ up_to_doc: last.doc - 1 })
        .where('office_id', '=', officeId)
        .execute();
    else await tx.deleteFrom('index_backlog').where('office_id', '=', officeId).execute();
    return last !== undefined && rows.length === STEP;
  });
}
