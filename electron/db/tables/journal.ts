export interface EventsTable {
  office_id: string;
  seq: number;
  id: string;
  case_id: string | null;
  type: string;
  actor_id: string | null;
  at: string;
  data: string;
  sealed: Uint8Array | null;
  key_version: number | null;
  /** Hash of the first ciphertext, which the chain covers; null while that one still stands in `sealed`. */
  sealed_digest: string | null;
  hash: string;
}

export interface JournalHeadsTable {
  office_id: string;
  seq: number;
  hash: string;
  /** The last link that was written with the office key at hand, and the MAC of its place and hash. */
  sealed_seq: number;
  sealed_mac: Uint8Array | null;
  sealed_key_version: number | null;
  /** Digest of the office's `table_seals`, which the MAC covers; null in a base made before 0100 until it is adopted. */
  seals_digest: string | null;
}
