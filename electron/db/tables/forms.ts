/** Report forms that the office has installed. */
export interface FormsTable {
  office_id: string;
  id: string;
  version: number;
  /** Canonical JSON. */
  body: string;
  /** Place in the journal of its installation, which holds the hash of the body. */
  event_seq: number;
  installed_at: string;
}
