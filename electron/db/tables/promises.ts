/** Promises given to a citizen in the matter of a case. */
export interface PromisesTable {
  office_id: string;
  id: string;
  case_id: string;
  /** Executor who promised. */
  author_id: string;
  occasion: string;
  given_on: string;
  due_on: string;
  outcome: string | null;
  settled_on: string | null;
  withdrawn_on: string | null;
  made_by: string;
  made_at: string;
  /** What was promised and what came of it. */
  sealed: Uint8Array;
  key_version: number;
  version: number;
  /** MAC of this row under the office key. */
  row_mac: Uint8Array;
}
