import { z } from 'zod';
import type { ReadDb, Tables, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { holdHead, isOwnHead, sealedHash, sealedHead } from './head-seal';
import { macOf, sameMac } from './row-seal';
import { digestOf, type Snapshot, type VouchedId } from './vouched-tables';

type Keys = Pick<Deps, 'keys'>;
type SealRow = Tables['table_seals'];
type Head = Tables['journal_heads'];

/** What was vouched for, by the rows' keys. */
export type Vouched = ReadonlyMap<string, string>;
const Rows = z.array(z.tuple([z.string(), z.string()]));

/** The seals of an office as they lie in the base, with what they say. */
export interface Seals {
  /** False: somebody changed the seals themselves, or the journal's head that vouches for them. */
  readonly whole: boolean;
  /** Are they the ones that the journal's head speaks of? */
  readonly ofHead: boolean;
  readonly rows: readonly SealRow[];
  of(id: VouchedId): Vouched | undefined;
}

/** MAC of a table's seal. */
export function tableMac(keys: Keys, { office_id, id, rows, key_version }: Omit<SealRow, 'row_mac'>): Buffer {
  return macOf(keys, office_id, key_version, ['table_seals', office_id, id, rows, key_version]);
}

/** Is the MAC of a seal its own? False as well where nobody holds the key version it names. */
export function isOwnTable(keys: Keys, { row_mac, ...row }: SealRow): boolean {
  const unlocked = keys.keys.versionsOf(row.office_id).includes(row.key_version);
  return unlocked && sameMac(row_mac, tableMac(keys, row));
}

/** What the journal's head covers of the seals; the same whichever key they are under. Null: there are none. */
function sealsDigest(rows: readonly Pick<SealRow, 'id' | 'rows'>[]): string | null {
  if (rows.length === 0) return null;
  return digestOf(
    [...rows].sort((one, other) => (one.id < other.id ? -1 : 1)).map(row => [row.id, row.rows]),
  );
}

/** Reads the seals and asks whether they are those that the program wrote last. */
export async function readSeals(keys: Keys, db: ReadDb | WriteTx, head: Head): Promise<Seals> {
  const rows = await db
    .selectFrom('table_seals')
    .selectAll()
    .where('office_id', '=', head.office_id)
    .execute();
  const hash = await sealedHash(db, head.office_id, head.sealed_seq);
  const ofHead = sealsDigest(rows) === head.seals_digest;
  const whole = ofHead && isOwnHead(keys, head, hash) && rows.every(row => isOwnTable(keys, row));
  const lists = new Map(rows.map(row => [row.id, listOf(row.rows)]));
  return { whole, ofHead, rows, of: id => lists.get(id) };
}

function listOf(text: string): Vouched {
  try {
    return new Map(Rows.parse(JSON.parse(text)));
  } catch {
    return new Map();
  }
}

/** What a snapshot is when all of it is vouched for. */
export function allOf(snapshot: Snapshot): Vouched {
  return new Map([...snapshot].map(([key, { digest }]) => [key, digest]));
}

/** Writes the lists of some tables, the others staying, and has the journal's head cover them. The key is unlocked. */
export async function writeSeals(
  keys: Keys,
  tx: WriteTx,
  head: Head,
  keyVersion: number,
  lists: ReadonlyMap<VouchedId, Vouched>,
): Promise<void> {
  const officeId = head.office_id;
  for (const [id, list] of lists) {
    const row = {
      office_id: officeId,
      id,
      rows: JSON.stringify([...list].sort(([one], [other]) => (one < other ? -1 : 1))),
      key_version: keyVersion,
    };
    const vouched = { rows: row.rows, key_version: keyVersion, row_mac: tableMac(keys, row) };
    await tx
      .insertInto('table_seals')
      .values({ ...row, ...vouched })
      .onConflict(conflict => conflict.columns(['office_id', 'id']).doUpdateSet(vouched))
      .execute();
  }
  const rows = await tx
    .selectFrom('table_seals')
    .select(['id', 'rows'])
    .where('office_id', '=', officeId)
    .execute();
  const hash = await sealedHash(tx, officeId, head.sealed_seq);
  const place = { seq: head.sealed_seq, hash, seals: sealsDigest(rows) };
  await tx
    .updateTable('journal_heads')
    .set(sealedHead(keys, officeId, keyVersion, place))
    .where('office_id', '=', officeId)
    .execute();
}

/** The journal's head, held until the transaction ends, with the seals as they are then. */
export async function holdSeals(
  keys: Keys,
  tx: WriteTx,
  officeId: string,
): Promise<{ head: Head; seals: Seals }> {
  const head = await holdHead(tx, officeId);
  return { head, seals: await readSeals(keys, tx, head) };
}
