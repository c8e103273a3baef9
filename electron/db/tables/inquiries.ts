/** Inquiries to bodies in the matter of a case. */
export interface InquiriesTable {
  office_id: string;
  id: string;
  case_id: string;
  instrument: string;
  body_kind: string;
  /** Executor whose name stands under it. */
  author_id: string;
  /** Term by which the day was computed; null where the author named the day. */
  term_id: string | null;
  sent_on: string;
  /** Day by which the body answers. */
  due_on: string;
  answered_on: string | null;
  withdrawn_on: string | null;
  made_by: string;
  made_at: string;
  /** Name of the body, number of the letter, what was asked, what was answered. */
  sealed: Uint8Array;
  key_version: number;
  version: number;
  /** MAC of this row under the office key. */
  row_mac: Uint8Array;
}
