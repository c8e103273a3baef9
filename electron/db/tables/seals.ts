/** What the rows of one small table of an office were when the program wrote them last, under the office key. */
export interface TableSealsTable {
  office_id: string;
  /** Name of the table. */
  id: string;
  /** JSON array of the rows' keys with their digests. */
  rows: string;
  key_version: number;
  row_mac: Uint8Array;
}
