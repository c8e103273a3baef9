import { z } from 'zod';
import type { Tables } from '../../db';
import { displayName } from '../appeals/applicant';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { type OfficeSeal, officeSeal } from '../vault/office-seal';
import { macOf, sameMac } from '../vault/row-seal';
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

type MergeRow = Omit<Tables['merges'], 'row_mac'>;

const COLUMNS = [
  'office_id',
  'id',
  'survivor_id',
  'absorbed_id',
  'merged_at',
  'undone_at',
  'key_version',
  'version',
] as const satisfies readonly (keyof MergeRow)[];

/** MAC of a merge under the office key. */
export function mergeMac(deps: Pick<Deps, 'keys'>, row: MergeRow): Buffer {
  const values = ['merges', COLUMNS.map(column => row[column])];
  return macOf(deps, row.office_id, row.key_version, values, row.sealed);
}

/** Is the MAC of a merge its own? */
export function isOwnMerge(deps: Pick<Deps, 'keys'>, { row_mac, ...row }: Tables['merges']): boolean {
  const unlocked = deps.keys.versionsOf(row.office_id).includes(row.key_version);
  return unlocked && sameMac(row_mac, mergeMac(deps, row));
}

export function openMerge(seal: OfficeSeal, row: MergeRow): SealedMerge {
  return SealedMerge.parse(seal.open('merges.sealed', row.id, row.key_version, row.sealed));
}

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
    const { absorbed, by } = openMerge(seal, row);
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
