/** Aid given in the matter of a case. */
export interface AidTable {
  office_id: string;
  id: string;
  case_id: string;
  kind: string;
  given_on: string;
  /** Worth in whole tenge or roubles; null where nobody said. */
  amount: number | null;
  withdrawn_on: string | null;
  made_by: string;
  made_at: string;
  /** What was given and who gave it. */
  sealed: Uint8Array;
  key_version: number;
  version: number;
  /** MAC of this row under the office key. */
  row_mac: Uint8Array;
}
