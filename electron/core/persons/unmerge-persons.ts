import { unmergeRecord } from '../../../shared/domain/persons/merge-records';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { followersOf } from './merge-persons';
import { MERGES } from './merges';
import { reindexCases } from './reindex-cases';
import { openPerson, personRows, StoredPerson } from './stored-person';
import { indexPersons, rewritePerson } from './write-persons';

/**
 * Parts two who were joined, each whole: the duplicate is as it was, with its cases and those it had taken in; the
 * survivor loses what came by the merge and keeps what was changed since.
 */
export async function unmergePersons(
  deps: Deps,
  actor: Actor,
  input: { mergeId: string; expectedVersion: number },
) {
  const seal = officeSeal(deps, actor.officeId);
  return deps.db.write(async tx => {
    const merge = await tx
      .selectFrom('merges')
      .selectAll()
      .where('office_id', '=', actor.officeId)
      .where('id', '=', input.mergeId)
      .executeTakeFirst();
    if (!merge) refuse('NOT_FOUND');
    const kept = MERGES.openOwn(deps, merge);
    if (merge.undone_at !== null) refuse('ALREADY_UNDONE');
    if (merge.version !== input.expectedVersion) refuse('STALE');
    const rows = await personRows(tx, actor.officeId, [merge.survivor_id, merge.absorbed_id]);
    const survivorRow = rows.find(row => row.id === merge.survivor_id);
    const absorbedRow = rows.find(row => row.id === merge.absorbed_id);
    if (!survivorRow || !absorbedRow) refuse('NOT_FOUND');
    // The survivor was joined to somebody else since: that merge comes apart first.
    if (survivorRow.merged_into !== null || absorbedRow.merged_into !== merge.survivor_id)
      refuse('LATER_MERGE');
    const survivor = openPerson(seal, survivorRow);
    const record = StoredPerson.parse(unmergeRecord(kept.survivor, kept.merged, survivor.record));
    for (const follower of await followersOf(deps, tx, actor.officeId, merge.survivor_id))
      if (kept.followers.includes(follower.row.id))
        await rewritePerson(deps, tx, follower, follower.record, merge.absorbed_id);
    await rewritePerson(deps, tx, openPerson(seal, absorbedRow), kept.absorbed, null);
    await rewritePerson(deps, tx, survivor, record);
    await indexPersons(deps, tx, actor.officeId, [
      { id: merge.survivor_id, record },
      { id: merge.absorbed_id, record: kept.absorbed },
    ]);
    await reindexCases(deps, tx, actor.officeId, [merge.survivor_id, merge.absorbed_id]);
    await MERGES.rewrite(deps, tx, merge, { undone_at: deps.clock.now() }, kept);
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'PERSONS_UNMERGED', data: { survivor: merge.survivor_id, absorbed: merge.absorbed_id } },
    ]);
    return { survivorId: merge.survivor_id, absorbedId: merge.absorbed_id };
  });
}
