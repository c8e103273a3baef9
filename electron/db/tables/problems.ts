/** A systemic problem that the head named for a quarter. */
export interface SystemicProblemsTable {
  office_id: string;
  id: string;
  quarter: string;
  topic: string;
  territory: string;
  named_by: string;
  named_at: string;
  /** Its words, and ids of the cases behind it. */
  sealed: Uint8Array;
  key_version: number;
  version: number;
  /** MAC of this row under the office key. */
  row_mac: Uint8Array;
}
