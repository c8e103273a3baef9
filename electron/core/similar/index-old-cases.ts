import { parseApplicant } from '../appeals/applicant';
import { SealedCase } from '../appeals/case-items';
import { searchForms } from '../appeals/insert-cases';
import type { Deps } from '../deps';
import { Refusal } from '../refusal';
import { officeSeal } from '../vault/office-seal';

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
    const seal = officeSeal(deps, officeId);
    const rows = await tx
      .selectFrom('cases')
      .leftJoin('applicants as a', join =>
        join.onRef('a.office_id', '=', 'cases.office_id').onRef('a.id', '=', 'cases.applicant_id'),
      )
      .select([
        'cases.doc',
        'cases.id',
        'cases.number',
        'cases.sealed',
        'cases.key_version',
        'cases.applicant_id',
        'a.sealed as applicant_sealed',
        'a.key_version as applicant_key_version',
      ])
      .where('cases.office_id', '=', officeId)
      .where('cases.doc', '<=', left.up_to_doc)
      .where('cases.destroyed_on', 'is', null)
      .orderBy('cases.doc', 'desc')
      .limit(STEP)
      .execute();
    for (const row of rows) {
      const words = SealedCase.parse(seal.open('cases.sealed', row.id, row.key_version, row.sealed));
      const applicant =
        row.applicant_id !== null && row.applicant_sealed !== null && row.applicant_key_version !== null
          ? parseApplicant(
              seal.open(
                'applicants.sealed',
                row.applicant_id,
                row.applicant_key_version,
                row.applicant_sealed,
              ),
            )
          : null;
      const tokens = seal.tokens(searchForms({ applicant, ...words }, row.number));
      await deps.db.search.replace(tx, officeId, { doc: row.doc, tokens });
    }
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
