import type { z } from 'zod';
import type { personsContract } from '../../../shared/contract/persons';
import { comparePersons } from '../../../shared/domain/identity';
import { mergeRecords } from '../../../shared/domain/persons/merge-records';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { MERGES, type SealedMerge } from './merges';
import { reindexCases } from './reindex-cases';
import { type KnownPerson, openPerson, personRows, StoredPerson } from './stored-person';
import { indexPersons, rewritePerson } from './write-persons';

type Input = z.output<NonNullable<(typeof personsContract.merge)['~orpc']['inputSchema']>>;

/**
 * Joins a duplicate to the person who stays. No case moves: the duplicate points to the survivor, and what both were
 * is kept sealed, so that they can be parted whole. A mismatch (another number, birth date, sex) is refused unless
 * somebody says that it was looked at.
 */
export async function mergePersons(deps: Deps, actor: Actor, input: Input) {
  if (input.survivorId === input.absorbedId) refuse('SAME_PERSON');
  return deps.db.write(async tx => {
    const survivor = await personAt(deps, tx, actor, input.survivorId, input.survivorVersion);
    const absorbed = await personAt(deps, tx, actor, input.absorbedId, input.absorbedVersion);
    const likeness = comparePersons(survivor.record, absorbed.record);
    if (likeness.against.length > 0 && !input.despite) refuse('MISMATCH', { ...likeness });
    const record = StoredPerson.parse(mergeRecords(survivor.record, absorbed.record, input.choices));
    const followers = await followersOf(deps, tx, actor.officeId, input.absorbedId);
    for (const follower of followers)
      await rewritePerson(deps, tx, follower, follower.record, input.survivorId);
    await rewritePerson(deps, tx, absorbed, absorbed.record, input.survivorId);
    const { row } = await rewritePerson(deps, tx, survivor, record);
    await deps.db.persons.remove(tx, actor.officeId, input.absorbedId);
    await indexPersons(deps, tx, actor.officeId, [{ id: row.id, record }]);
    await reindexCases(deps, tx, actor.officeId, [row.id]);
    const mergeId = await keepMerge(deps, tx, actor, input, {
      survivor: survivor.record,
      absorbed: absorbed.record,
      merged: record,
      followers: followers.map(follower => follower.row.id),
      by: actor.name,
    });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'PERSONS_MERGED', data: { survivor: input.survivorId, absorbed: input.absorbedId } },
    ]);
    return { id: row.id, version: row.version, mergeId };
  });
}

/** A person who is no duplicate, in the version the caller saw. */
async function personAt(deps: Deps, tx: WriteTx, actor: Actor, id: string, version: number) {
  const [row] = await personRows(tx, actor.officeId, [id]);
  if (!row) refuse('NOT_FOUND');
  if (row.merged_into !== null || row.version !== version) refuse('STALE');
  return openPerson(officeSeal(deps, actor.officeId), row);
}

/** Those who were joined to this person before. */
export async function followersOf(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  personId: string,
): Promise<KnownPerson[]> {
  const rows = await tx
    .selectFrom('applicants')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('merged_into', '=', personId)
    .execute();
  const seal = officeSeal(deps, officeId);
  return rows.map(row => openPerson(seal, row));
}

async function keepMerge(deps: Deps, tx: WriteTx, actor: Actor, input: Input, kept: SealedMerge) {
  const id = deps.newId();
  const row = {
    office_id: actor.officeId,
    id,
    survivor_id: input.survivorId,
    absorbed_id: input.absorbedId,
    merged_at: deps.clock.now(),
    undone_at: null,
  };
  await MERGES.insert(deps, tx, row, kept);
  return id;
}
