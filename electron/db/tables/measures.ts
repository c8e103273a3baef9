/** A check or a measure in the matter of a case. */
export interface MeasuresTable {
  office_id: string;
  id: string;
  case_id: string;
  /** A visit, a visit of a commission, persons brought to responsibility. */
  kind: string;
  taken_on: string;
  /** How many were brought to responsibility; null for a visit. */
  persons: number | null;
  withdrawn_on: string | null;
  made_by: string;
  made_at: string;
  /** What was found or decided. */
  sealed: Uint8Array;
  key_version: number;
  version: number;
  /** MAC of this row under the office key. */
  row_mac: Uint8Array;
}
