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
  hash: string;
  /** SHA-256 of a sealed text that was destroyed with its case; the chain covers it in the text's place. */
  sealed_digest: string | null;
}

export interface JournalHeadsTable {
  office_id: string;
  seq: number;
  hash: string;
  /** The last link that was written with the office key at hand, and the MAC of its place and hash. */
  sealed_seq: number;
  sealed_mac: Uint8Array | null;
  sealed_key_version: number | null;
}
