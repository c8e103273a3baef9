import { z } from 'zod';
import { ProblemWords } from '../../../shared/contract/problems';
import type { ReadDb, Tables } from '../../db';
import type { Deps } from '../deps';
import { officeSeal } from '../vault/office-seal';
import { macOf, sameMac } from '../vault/row-seal';
import { hashOf } from './snapshot-content';

export type SnapshotRow = Tables['quarter_snapshots'];
type Keys = Pick<Deps, 'keys'>;

/** What is sealed of a snapshot; `problems`: their words, in the order of the content. */
const Sealed = z.strictObject({
  reason: z.string().nullable(),
  problems: z.array(ProblemWords).default([]),
});

/** Hash of a snapshot: its place in the chain, what was signed, by whom, and the content by its hash. */
export function chainHash(row: Omit<SnapshotRow, 'hash' | 'sealed' | 'key_version' | 'row_mac' | 'content'>) {
  return hashOf(
    JSON.stringify([
      row.previous_hash,
      row.office_id,
      row.id,
      row.seq,
      row.quarter,
      row.issue,
      row.as_of,
      row.form,
      row.flaws,
      row.signed_by,
      row.signed_at,
      row.content_hash,
    ]),
  );
}

/** MAC of a snapshot: its hash speaks for every clear column, the sealed reason stands after it. */
export function snapshotMac(deps: Keys, row: Omit<SnapshotRow, 'row_mac'>): Buffer {
  const { office_id, id, hash, key_version, sealed } = row;
  return macOf(deps, office_id, key_version, ['quarter_snapshots', office_id, id, hash, key_version], sealed);
}

/** Is the MAC of a snapshot its own, and its hash that of what it says? */
export function isOwnSnapshot(deps: Keys, row: SnapshotRow): boolean {
  return (
    deps.keys.versionsOf(row.office_id).includes(row.key_version) &&
    isWhole(row) &&
    sameMac(row.row_mac, snapshotMac(deps, row))
  );
}

/** Do the hashes fit what the row says? Needs no key. */
export function isWhole(row: SnapshotRow): boolean {
  return row.content_hash === hashOf(row.content) && row.hash === chainHash(row);
}

/** Issues of a quarter, the newest first. */
export function issuesOf(db: ReadDb, officeId: string, quarter: string): Promise<SnapshotRow[]> {
  return db
    .selectFrom('quarter_snapshots')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('quarter', '=', quarter)
    .orderBy('issue', 'desc')
    .execute();
}

/** Why it was issued anew; null for a first issue. Throws VaultError TAMPERED. */
export function reasonOf(deps: Keys, row: SnapshotRow): string | null {
  return openedOf(deps, row).reason;
}

/** Everything that is sealed of a snapshot. Throws VaultError TAMPERED. */
export function openedOf(deps: Keys, row: SnapshotRow): z.output<typeof Sealed> {
  const opened = officeSeal(deps, row.office_id).open(
    'quarter_snapshots.sealed',
    row.id,
    row.key_version,
    row.sealed,
  );
  return Sealed.parse(opened);
}
