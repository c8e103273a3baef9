/** Second readings of the answers of cases, one row an asking; rows are never deleted. */
export interface ReadingsTable {
  office_id: string;
  id: string;
  case_id: string;
  /** Which asking of the case it is, from 1. */
  ordinal: number;
  /** Whose answer is read. */
  executor_id: string;
  /** Desk that was asked; null = the head. */
  reader_id: string | null;
  asked_by: string;
  asked_at: string;
  state: string;
  /** Who agreed or sent it back. */
  read_by: string | null;
  ended_at: string | null;
  /** JSON of the answer that was agreed to: codes of results, how often the case was taken up again. */
  agreed_to: string | null;
  /** The reader's remark. */
  sealed: Uint8Array;
  key_version: number;
  version: number;
  /** MAC of this row under the office key. */
  row_mac: Uint8Array;
}
