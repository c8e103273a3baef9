import type { z } from 'zod';
import type { Row, VouchedTableName, WriteTx } from '../../db';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import { type OfficeSeal, officeSeal, type SealedColumn } from './office-seal';
import { macOf, sameMac } from './row-seal';

type Keys = Pick<Deps, 'keys'>;

/** What every row of these tables has. */
interface Vouched {
  readonly office_id: string;
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly key_version: number;
  readonly version: number;
  readonly row_mac: Uint8Array | null;
}
type Unsigned<Name extends VouchedTableName> = Omit<Row<Name>, 'row_mac'>;
/** The columns that a use case fills. */
export type Clear<Name extends VouchedTableName> = Omit<Row<Name>, keyof Vouched> &
  Pick<Vouched, 'office_id' | 'id'>;

interface About<Name extends VouchedTableName, Value> {
  readonly table: Name;
  readonly value: z.ZodType<Value>;
  /** What the error calls a row: `consent`. */
  readonly called: string;
  /** The columns its MAC covers since the table is there, in this order for ever: another order is another MAC. */
  readonly covers: readonly (keyof Unsigned<Name> & string)[];
  /** How they stand in the MAC; `values` unless the table began with another one. */
  readonly layout?: keyof typeof LAYOUTS;
}

type Columns = Readonly<Record<string, unknown>>;
const LAYOUTS = {
  values: (row: Columns, covers: readonly string[]): unknown[] => [covers.map(column => row[column])],
  flat: (row: Columns, covers: readonly string[]): unknown[] => covers.map(column => row[column]),
  named: (row: Columns, covers: readonly string[]): unknown[] => [
    covers.map(column => [column, row[column]]),
  ],
};

/**
 * A table whose rows hold one sealed value, a version, and a MAC over all their columns. A column that comes later
 * enters the MAC by its name where it holds something, so rows written before it stay good and nothing slips in.
 */
export function vouchedTable<Name extends VouchedTableName, Value>(about: About<Name, Value>) {
  const { table, value: schema, called, covers, layout = 'values' } = about;
  const place = `${table}.sealed` as const satisfies SealedColumn;
  const known: readonly string[] = [...covers, 'sealed', 'row_mac'];

  /** MAC of a row under the office key. */
  function mac(deps: Keys, row: Unsigned<Name>): Buffer {
    const { office_id, key_version, sealed } = row as unknown as Vouched;
    const columns = row as unknown as Columns;
    const later = Object.entries(columns)
      .filter(([column, held]) => !known.includes(column) && held !== null)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return macOf(
      deps,
      office_id,
      key_version,
      [table, ...LAYOUTS[layout](columns, covers), ...later],
      sealed,
    );
  }

  /** Is the MAC of a row its own? False as well where nobody holds the key version it names. */
  function isOwn(deps: Keys, row: Row<Name>): boolean {
    const { office_id, key_version, row_mac } = row as unknown as Vouched;
    return deps.keys.versionsOf(office_id).includes(key_version) && sameMac(row_mac, mac(deps, row));
  }

  /** What is sealed in a row. Throws VaultError TAMPERED when it is not what was sealed there. */
  function open(seal: OfficeSeal, row: Row<Name>): Value {
    const { id, key_version, sealed } = row as unknown as Vouched;
    return schema.parse(seal.open(place, id, key_version, sealed));
  }

  /** Throws VaultError TAMPERED for a row that another program edited. */
  function checkOwn(deps: Keys, row: Row<Name>): void {
    if (!isOwn(deps, row)) throw new VaultError('TAMPERED', `The ${called} was changed outside the program.`);
  }

  /** What is sealed in a row that is its own. Throws VaultError TAMPERED. */
  function openOwn(deps: Deps, row: Row<Name>): Value {
    checkOwn(deps, row);
    return open(officeSeal(deps, (row as unknown as Vouched).office_id), row);
  }

  /** A row as it is written: sealed and vouched for under the key of today. */
  function stamp(deps: Deps, clear: Clear<Name>, value: Value, version = 1): Row<Name> {
    const { office_id, id } = clear as unknown as Vouched;
    const seal = officeSeal(deps, office_id);
    const sealed = seal.seal(place, id, value);
    const row = { ...clear, sealed, key_version: seal.keyVersion, version } as unknown as Row<Name>;
    return { ...row, row_mac: mac(deps, row) };
  }

  /** Writes a new row, in the caller's transaction. */
  async function insert(deps: Deps, tx: WriteTx, clear: Clear<Name>, value: Value): Promise<Row<Name>> {
    const row = stamp(deps, clear, value);
    // The builder cannot follow a union of tables; they have these columns in common.
    await tx
      .insertInto(table as 'consents')
      .values(row as unknown as Row<'consents'>)
      .execute();
    return row;
  }

  /**
   * Writes a row anew, one version on. Throws VaultError TAMPERED for a row that another program edited; refuses STALE
   * where somebody else wrote it meanwhile.
   */
  async function rewrite(
    deps: Deps,
    tx: WriteTx,
    before: Row<Name>,
    set: Partial<Clear<Name>>,
    value: Value,
  ): Promise<Row<Name>> {
    checkOwn(deps, before);
    const { office_id, id, version } = before as unknown as Vouched;
    const { row_mac: _old, ...kept } = before as unknown as Vouched;
    const after = stamp(deps, { ...kept, ...set } as unknown as Clear<Name>, value, version + 1);
    const done = await tx
      .updateTable(table as 'consents')
      .set(after as unknown as Row<'consents'>)
      .where('office_id', '=', office_id)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) refuse('STALE');
    return after;
  }

  return { table, place, mac, isOwn, open, openOwn, stamp, insert, rewrite };
}

/** Such a table, whatever it holds. */
export type VouchedTable<Name extends VouchedTableName> = Pick<
  ReturnType<typeof vouchedTable<Name, unknown>>,
  'table' | 'place' | 'mac' | 'isOwn' | 'open'
>;
