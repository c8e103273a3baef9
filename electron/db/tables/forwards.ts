import type { Flag } from './flag';

/** Appeals forwarded to the competent body. */
export interface ForwardsTable {
  office_id: string;
  id: string;
  case_id: string;
  body_kind: string;
  due_on: string;
  letter_on: string;
  forwarded_on: string;
  told_on: string | null;
  replied_on: string | null;
  undone_on: string | null;
  closed: Flag;
  /** JSON array of the questions whose result it set. */
  questions: string;
  made_by: string;
  made_at: string;
  /** Name of the body, number of the letter, words. */
  sealed: Uint8Array;
  key_version: number;
  version: number;
  /** MAC of this row under the office key. */
  row_mac: Uint8Array;
}
