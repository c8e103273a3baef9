/** Parts of a case that others than its main executor work on or watch over. */
export interface ExecutorPartsTable {
  office_id: string;
  id: string;
  case_id: string;
  executor_id: string;
  role: string;
  state: string;
  due_on: string;
  given_by: string;
  given_at: string;
  ended_on: string | null;
  /** What is asked and what came of it. */
  sealed: Uint8Array;
  key_version: number;
  version: number;
  /** MAC of this row under the office key. */
  row_mac: Uint8Array;
}
