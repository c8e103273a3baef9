import type { ReadDb, Tables, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { macOf, sameMac } from './row-seal';

type Keys = Pick<Deps, 'keys'>;
type HeadRow = Tables['journal_heads'];

/** A place in the journal, and what the seals of the small tables were when it was written. */
export interface SealedPlace {
  readonly seq: number;
  readonly hash: string;
  /** Digest of `table_seals`; null in a base made before there were any. */
  readonly seals: string | null;
}

/** MAC of a place in the journal: who rewrites the chain without the key cannot make it anew. */
function headMac(keys: Keys, officeId: string, keyVersion: number, place: SealedPlace): Buffer {
  const { seq, hash, seals } = place;
  const parts = ['journal_heads', officeId, seq, hash, ...(seals === null ? [] : [seals])];
  return macOf(keys, officeId, keyVersion, parts);
}

/** Columns of the head that vouch for a place. The key version must be unlocked. */
export function sealedHead(keys: Keys, officeId: string, keyVersion: number, place: SealedPlace) {
  return {
    sealed_seq: place.seq,
    sealed_mac: headMac(keys, officeId, keyVersion, place),
    sealed_key_version: keyVersion,
    seals_digest: place.seals,
  };
}

/**
 * Does the head's MAC vouch for this hash at its place? False as well where its key version is not unlocked: a change of
 * the key moves the head to the new one at once.
 */
export function isOwnHead(
  keys: Keys,
  head: Pick<HeadRow, 'office_id' | 'sealed_seq' | 'sealed_mac' | 'sealed_key_version' | 'seals_digest'>,
  hash: string,
): boolean {
  const { office_id, sealed_seq: seq, sealed_key_version: version, seals_digest: seals } = head;
  if (version === null || !keys.keys.versionsOf(office_id).includes(version)) return false;
  return sameMac(head.sealed_mac, headMac(keys, office_id, version, { seq, hash, seals }));
}

/** Hash of the link that the head's MAC vouches for. */
export async function sealedHash(db: ReadDb | WriteTx, officeId: string, seq: number): Promise<string> {
  const row = await db
    .selectFrom('events')
    .select('hash')
    .where('office_id', '=', officeId)
    .where('seq', '=', seq)
    .executeTakeFirst();
  return row?.hash ?? '';
}

/** Holds the journal's head until the transaction ends, and answers it. */
export async function holdHead(tx: WriteTx, officeId: string): Promise<HeadRow> {
  return tx
    .updateTable('journal_heads')
    .set(eb => ({ seq: eb.ref('seq') }))
    .where('office_id', '=', officeId)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Vouches for the head under the next office key, where the present one does: the old one will be gone. */
export async function moveHead(
  before: Keys,
  next: Keys,
  tx: WriteTx,
  officeId: string,
  version: number,
): Promise<void> {
  const head = await holdHead(tx, officeId);
  const hash = await sealedHash(tx, officeId, head.sealed_seq);
  if (!isOwnHead(before, head, hash)) return;
  const place = { seq: head.sealed_seq, hash, seals: head.seals_digest };
  await tx
    .updateTable('journal_heads')
    .set(sealedHead(next, officeId, version, place))
    .where('office_id', '=', officeId)
    .execute();
}
