/** Who may come in: sign-ins, passwords, second factor, invitations, sessions, the office key. */
export type AccessEvent =
  | { type: 'USER_ADDED'; data: { login: string; roles: string } }
  | { type: 'OWN_POST_SAVED'; data: { post: string } }
  | { type: 'USER_REMOVED'; data: { login: string } }
  /** Codes of roles, with commas between. */
  | { type: 'ROLES_CHANGED'; data: { login: string; rolesBefore: string; roles: string } }
  /** A code was made, for a new sign-in or in place of an earlier code; `withKey`: it carries the office key. */
  | { type: 'INVITED'; data: { login: string; roles: string; withKey: boolean } }
  | { type: 'INVITATION_USED'; data: { login: string } }
  | { type: 'INVITATION_REVOKED'; data: { login: string } }
  /** The code was brought too late. */
  | { type: 'INVITATION_EXPIRED'; data: { login: string } }
  | { type: 'INVITATION_DAYS_SET'; data: { days: number } }
  /** The office key, to somebody whose code did not carry it. */
  | { type: 'KEY_GRANTED'; data: { login: string } }
  | { type: 'PASSWORD_CHANGED'; data: { login: string } }
  | { type: 'PASSWORD_RESET'; data: { login: string } }
  | { type: 'IDLE_LOCK_SET'; data: { minutes: number } }
  /** `failed`: attempts that failed since the last sign-in, where there were any. */
  | { type: 'SIGNED_IN'; data: { login: string; failed?: number } }
  /** The session of a person who serves several offices went on in another one, or came from there. */
  | { type: 'OFFICE_LEFT'; data: { login: string } }
  | { type: 'OFFICE_ENTERED'; data: { login: string } }
  | { type: 'SESSION_ENDED'; data: { login: string; door: string } }
  | { type: 'SECOND_FACTOR_ON'; data: { login: string } }
  | { type: 'SECOND_FACTOR_OFF'; data: { login: string } }
  | { type: 'SECOND_FACTOR_RESET'; data: { login: string } }
  | { type: 'SECOND_FACTOR_REQUIRED'; data: { ofHeads: boolean } }
  | { type: 'RECOVERY_CODE_USED'; data: { login: string; left: number } }
  | { type: 'RECOVERY_MADE'; data: { check: string } }
  | { type: 'RECOVERY_CONFIRMED'; data: { check: string } }
  | { type: 'OPENED_BY_RECOVERY'; data: { login: string } }
  /** A new version of the office key; `reason`: `removal` of a sign-in, `roles` that need no key, `asked` by a head. */
  | { type: 'KEY_ROTATED'; data: { version: number; reason: 'removal' | 'roles' | 'asked' } }
  /** Nothing is left under an older version, and its grants are gone. */
  | { type: 'KEY_RETIRED'; data: { version: number; rows: number } };

/** Each of them once; words are in `event.<type>`. */
export const ACCESS_EVENT_TYPES: Readonly<Record<AccessEvent['type'], true>> = {
  USER_ADDED: true,
  OWN_POST_SAVED: true,
  INVITED: true,
  INVITATION_USED: true,
  INVITATION_REVOKED: true,
  INVITATION_EXPIRED: true,
  INVITATION_DAYS_SET: true,
  KEY_GRANTED: true,
  SIGNED_IN: true,
  PASSWORD_CHANGED: true,
  PASSWORD_RESET: true,
  USER_REMOVED: true,
  ROLES_CHANGED: true,
  IDLE_LOCK_SET: true,
  OFFICE_LEFT: true,
  OFFICE_ENTERED: true,
  SESSION_ENDED: true,
  SECOND_FACTOR_ON: true,
  SECOND_FACTOR_OFF: true,
  SECOND_FACTOR_RESET: true,
  SECOND_FACTOR_REQUIRED: true,
  RECOVERY_CODE_USED: true,
  RECOVERY_MADE: true,
  RECOVERY_CONFIRMED: true,
  OPENED_BY_RECOVERY: true,
  KEY_ROTATED: true,
  KEY_RETIRED: true,
};
