import type { Flag } from './flag';

export interface ConsentSettingsTable {
  office_id: string;
  /** 1: Today and the case remind where no consent is in force. */
  required: Flag;
  version: number;
  /** 1: nothing is forwarded to another body without a consent to passing on; else the program only warns. */
  forward_only_with: Flag | null;
}

/** What people sign, as the office words it; a version is never changed. */
export interface ConsentTextsTable {
  office_id: string;
  version: number;
  ru: string;
  kk: string;
  saved_at: string;
  saved_by: string;
  /** Null: to processing; `passing-on` or `publication`. */
  kind: string | null;
}

/** A person's consent; of a case where the person is not known. */
export interface ConsentsTable {
  office_id: string;
  id: string;
  person_id: string | null;
  case_id: string | null;
  /** `paper`, `oral` or `electronic`. */
  form: string;
  given_on: string;
  /** Version of the text that was signed or read out; null where it was another one. */
  text_version: number | null;
  /** The scan, among the attachments. */
  attachment_id: string | null;
  revoked_on: string | null;
  added_at: string;
  added_by: string;
  /** JSON of the note and of the reason of revoking. */
  sealed: Uint8Array;
  key_version: number;
  version: number;
  row_mac: Uint8Array;
  /** Null: to processing; `passing-on` or `publication`. */
  kind: string | null;
}
