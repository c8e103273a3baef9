/** A code that was given to somebody who has no password yet: one a user, gone when it is used, replaced or revoked. */
export interface InvitationsTable {
  user_id: string;
  office_id: string;
  /** JSON of the identity that the grants were made to, sealed by the code. */
  sealed_identity: string;
  made_by: string;
  made_at: string;
  expires_at: string;
}
