/** Attached files; the content lies in `<data>/files`, sealed, under its keyed hash. */
export interface AttachmentsTable {
  office_id: string;
  id: string;
  /** Null while the file waits for its appeal to be registered. */
  case_id: string | null;
  /** HMAC-SHA256 of the content under the files key of `key_version`, hex: also the name of the sealed file. */
  content: string;
  /** Size of the content. */
  bytes: number;
  /** Told by the content; a code of `shared/domain/attachments/file-types`. */
  type: string;
  /** JSON of name and note. */
  sealed: Uint8Array;
  added_at: string;
  added_by: string;
  removed_at: string | null;
  removed_by: string | null;
  key_version: number;
  /** MAC of this row under the office key. */
  row_mac: Uint8Array;
}
