/** What somebody said of two cases: the later one repeats, duplicates or belongs to the earlier one. */
export interface CaseLinksTable {
  office_id: string;
  id: string;
  case_id: string;
  other_id: string;
  kind: string;
  said_by: string;
  said_at: string;
  key_version: number;
  /** MAC of this row under the office key. */
  row_mac: Uint8Array;
}

/** Cases that were indexed before texts had bands: those up to `up_to_doc`; no row = none is left. */
export interface IndexBacklogTable {
  office_id: string;
  up_to_doc: number;
}
