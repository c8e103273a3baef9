import type { Deps } from '../deps';
import { macOf, sameMac } from './row-seal';

/** A row with a sealed column and a MAC of its own. */
export interface VouchedRow {
  readonly office_id: string;
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly key_version: number;
}

/** MAC over all clear columns of a row in the order of their names, then its sealed bytes. */
export function vouchedMac<Row extends VouchedRow>(
  deps: Pick<Deps, 'keys'>,
  table: string,
  row: Row & { row_mac?: unknown },
): Buffer {
  const { sealed, row_mac: _mac, ...clear } = row;
  const columns = Object.entries(clear).sort(([one], [other]) => (one < other ? -1 : 1));
  return macOf(deps, row.office_id, row.key_version, [table, columns], sealed);
}

/** Is the MAC of a row its own? False as well where nobody holds the key version the row names. */
export function isVouched<Row extends VouchedRow & { readonly row_mac: Uint8Array }>(
  deps: Pick<Deps, 'keys'>,
  table: string,
  row: Row,
): boolean {
  const unlocked = deps.keys.versionsOf(row.office_id).includes(row.key_version);
  return unlocked && sameMac(row.row_mac, vouchedMac(deps, table, row));
}
