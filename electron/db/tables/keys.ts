/** One change of the office key; without `finished_at` rows of older versions are still being sealed anew. */
export interface KeyRotationsTable {
  office_id: string;
  /** The version that came with it. */
  key_version: number;
  begun_at: string;
  begun_by: string | null;
  /** `removal` of a sign-in, or `asked` by a head. */
  reason: string;
  rows_total: number;
  rows_done: number;
  /** Rows that do not open: they keep the older version alive. */
  rows_damaged: number;
  finished_at: string | null;
}

/** Keys of an office that outlive its office key, sealed under it. */
export interface OfficeSecretsTable {
  office_id: string;
  /** What it is for. */
  id: string;
  sealed: Uint8Array;
  key_version: number;
}
