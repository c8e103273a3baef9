export interface SessionsTable {
  id: string;
  office_id: string;
  user_id: string;
  /** `window`, `browser` or `command-line`. */
  door: string;
  /** Where, as the host knows it: name of the PC, or browser, system and address. */
  place: string;
  opened_at: string;
  /** The last use, to the minute. */
  seen_at: string;
}
