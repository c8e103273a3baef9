/** What one registrar has typed and not registered yet. */
export interface DraftsTable {
  office_id: string;
  id: string;
  user_id: string;
  sealed: Uint8Array;
  key_version: number;
  version: number;
  saved_at: string;
  /** Thrown away, and can still be brought back. */
  discarded_at: string | null;
  /** Became this case; the row stays a while so that it does not become another one. */
  case_number: string | null;
}

/** Numbers taken ahead for a device that registers on paper, off the line. */
export interface NumberRangesTable {
  office_id: string;
  id: string;
  series: string;
  year: number;
  first_seq: number;
  last_seq: number;
  device: string;
  taken_by: string;
  taken_at: string;
  /** From here on its unused numbers are void. */
  closed_at: string | null;
  key_version: number;
  version: number;
  row_mac: Uint8Array;
}
