import { pagesOf, type ReadDb } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { officeSeal } from '../vault/office-seal';
import { PERSON_INDEX_EDITION } from './person-forms';
import { openPerson, PERSONS } from './stored-person';
import { indexPersons } from './write-persons';

const PAGE = 500;
/** Small, so that a registration never waits long for the writer. */
const INDEX_PAGE = 100;

/**
 * Brings persons of an earlier release up to this one, at the first sign-in with the office key: vouches for their
 * rows at once, and puts them into the index of persons in the background.
 */
export async function adoptPersons(deps: Deps, officeId: string, actorId: string): Promise<void> {
  if (await predatesMacs(deps.db.read, officeId)) await vouchForPersons(deps, officeId, actorId);
  deps.background.run(`index-persons ${officeId}`, stopped => indexKnownPersons(deps, officeId, stopped));
}

/**
 * Were the persons of this office made before their rows had MACs? The journal knows, which nobody can rewrite
 * without the key: MACs that were taken away must not be given anew.
 */
async function predatesMacs(db: ReadDb, officeId: string): Promise<boolean> {
  const told = await db
    .selectFrom('events')
    .select(['type', 'data'])
    .where('office_id', '=', officeId)
    .where('type', 'in', ['PERSONS_SEALED', 'OFFICE_CREATED'])
    .execute();
  return !told.some(({ type, data }) => type === 'PERSONS_SEALED' || data.includes('"persons"'));
}

async function vouchForPersons(deps: Deps, officeId: string, actorId: string): Promise<void> {
  await deps.db.write(async tx => {
    // Of two who sign in at once the second waits here, and finds the work done.
    await tx
      .updateTable('journal_heads')
      .set(eb => ({ seq: eb.ref('seq') }))
      .where('office_id', '=', officeId)
      .execute();
    if (!(await predatesMacs(tx, officeId))) return;
    let people = 0;
    for await (const rows of pagesOf(tx, 'applicants', officeId, PAGE)) {
      for (const row of rows)
        await tx
          .updateTable('applicants')
          .set({ row_mac: PERSONS.mac(deps, row) })
          .where('office_id', '=', officeId)
          .where('id', '=', row.id)
          .execute();
      people += rows.length;
    }
    await appendEvents(deps, tx, officeId, actorId, [{ type: 'PERSONS_SEALED', data: { people } }]);
  });
}

/** Puts into the index whom it does not hold, or holds by older rules; in small steps, oldest first. */
export async function indexKnownPersons(
  deps: Deps,
  officeId: string,
  stopped: () => boolean = () => false,
): Promise<void> {
  for (let after = ''; ; ) {
    if (stopped() || !deps.keys.isUnlocked(officeId)) return;
    const rows = await deps.db.read
      .selectFrom('applicants as a')
      .leftJoin('person_docs as d', join =>
        join.onRef('d.office_id', '=', 'a.office_id').onRef('d.applicant_id', '=', 'a.id'),
      )
      .selectAll('a')
      .where('a.office_id', '=', officeId)
      .where('a.id', '>', after)
      .where('a.merged_into', 'is', null)
      .where(eb => eb.or([eb('d.edition', 'is', null), eb('d.edition', '<>', PERSON_INDEX_EDITION)]))
      .orderBy('a.id')
      .limit(INDEX_PAGE)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    await deps.db.write(async tx => {
      const seal = officeSeal(deps, officeId);
      const people = rows.map(row => ({ id: row.id, record: openPerson(seal, row).record }));
      await indexPersons(deps, tx, officeId, people);
    });
    after = last.id;
  }
}
