/** A quarter as its head signed it; never changed, a correction is another issue. */
export interface QuarterSnapshotsTable {
  office_id: string;
  id: string;
  /** Place in the office's chain of snapshots, from 1. */
  seq: number;
  quarter: string;
  /** 1, then one more for each re-issue. */
  issue: number;
  /** Day of the signature: what was open or late on it. */
  as_of: string;
  /** Code and version of the form, `reception-quarter/1`. */
  form: string;
  /** How many open points the head signed in spite of. */
  flaws: number;
  signed_by: string;
  signed_at: string;
  /** Figures, definitions and the rows behind the figures: JSON, gzip. Codes and ids of cases only. */
  content: Uint8Array;
  content_hash: string;
  /** Hash of the snapshot before; empty for the first. */
  previous_hash: string;
  hash: string;
  /** Why it was issued anew, as the head wrote it. */
  sealed: Uint8Array;
  key_version: number;
  /** MAC of this row under the office key. */
  row_mac: Uint8Array;
}
