import { z } from 'zod';
import { displayName } from '../appeals/applicant';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { vouchedTable } from '../vault/vouched-table';
import { StoredPerson } from './stored-person';

/** What a merge remembers: both as they were, what came of them, whom the duplicate had taken in before. */
export const SealedMerge = z.strictObject({
  survivor: StoredPerson,
  absorbed: StoredPerson,
  merged: StoredPerson,
  followers: z.array(z.string()),
  by: z.string(),
});
export type SealedMerge = z.output<typeof SealedMerge>;

/** Merges of persons: who was joined to whom is clear, what both were is sealed. */
export const MERGES = vouchedTable({
  table: 'merges',
  value: SealedMerge,
  called: 'merge',
  covers: [
    'office_id',
    'id',
    'survivor_id',
    'absorbed_id',
    'merged_at',
    'undone_at',
    'key_version',
    'version',
  ],
});

/** Merges in which a person took part, newest first. */
export async function mergesOf(deps: Deps, actor: Actor, personId: string) {
  const seal = officeSeal(deps, actor.officeId);
  const rows = await deps.db.read
    .selectFrom('merges')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .where(eb => eb.or([eb('survivor_id', '=', personId), eb('absorbed_id', '=', personId)]))
    .orderBy('id', 'desc')
    .execute();
  return rows.map(row => {
    const { absorbed, by } = MERGES.open(seal, row);
    return {
      id: row.id,
      version: row.version,
      mergedAt: row.merged_at,
      undoneAt: row.undone_at,
      survivorId: row.survivor_id,
      absorbedId: row.absorbed_id,
      absorbedName: displayName(absorbed),
      by,
    };
  });
}
