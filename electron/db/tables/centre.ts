/** An office that reports to this one, known by its key. */
export interface CentreOfficesTable {
  /** The centre's own office. */
  office_id: string;
  code: string;
  name_ru: string;
  name_kk: string;
  territory: string;
  /** Ed25519, base64 of 32 bytes. */
  public_key: string;
  enrolled_at: string;
}

/** A package as it came; its own signature vouches for it and is compared at every reading. */
export interface CentrePackagesTable {
  office_id: string;
  code: string;
  quarter: string;
  issue: number;
  /** Hash of the office's signed quarter. */
  snapshot: string;
  received_at: string;
  /** The package's text, gzip. */
  content: Uint8Array;
}
