/**
 * Events of the journal: each type has its own clear data (codes, names of staff, counts; nothing of the citizen).
 * Words of people (a note, the reason of a refusal) are sealed beside it. Old rows stay readable for ever:
 * a type is never removed and its data never narrowed.
 */
export type JournalEvent =
  /** `persons`: rows of persons have had MACs from the beginning. */
  | { type: 'OFFICE_CREATED'; data: { code: string; profile: string; persons?: true } }
  | { type: 'USER_ADDED'; data: { login: string; roles: string } }
  | { type: 'USER_REMOVED'; data: { login: string } }
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
  | { type: 'SESSION_ENDED'; data: { login: string; door: string } }
  | { type: 'SECOND_FACTOR_ON'; data: { login: string } }
  | { type: 'SECOND_FACTOR_OFF'; data: { login: string } }
  | { type: 'SECOND_FACTOR_RESET'; data: { login: string } }
  | { type: 'SECOND_FACTOR_REQUIRED'; data: { ofHeads: boolean } }
  | { type: 'RECOVERY_CODE_USED'; data: { login: string; left: number } }
  | { type: 'RECOVERY_MADE'; data: { check: string } }
  | { type: 'RECOVERY_CONFIRMED'; data: { check: string } }
  | { type: 'OPENED_BY_RECOVERY'; data: { login: string } }
  /** A new version of the office key; `reason`: `removal` of a sign-in, or `asked` by a head. */
  | { type: 'KEY_ROTATED'; data: { version: number; reason: 'removal' | 'asked' } }
  /** Nothing is left under an older version, and its grants are gone. */
  | { type: 'KEY_RETIRED'; data: { version: number; rows: number } }
  | { type: 'BACKUP_SETTINGS_SAVED'; data: { dailyAt: string | null; atQuit: boolean; recipients: number } }
  | { type: 'BACKUP_MADE'; data: { name: string; cases: number; events: number } }
  /** `before`: the desk that the assistant left for it; empty = none. */
  | { type: 'ASSISTANT_ATTACHED'; data: { login: string; executor: string; before: string } }
  | { type: 'ASSISTANT_DETACHED'; data: { login: string; executor: string } }
  | { type: 'EXECUTOR_SAVED'; data: { name: string; kind: string } }
  | { type: 'ABSENCE_ADDED'; data: { executor: string; from: string; to: string } }
  | { type: 'ABSENCE_REMOVED'; data: { executor: string; from: string; to: string } }
  | { type: 'RULES_SAVED'; data: { rules: number; version: number } }
  | { type: 'RULES_RESTORED'; data: { rules: number; version: number; restored: number } }
  | {
      type: 'IMPORT_FINISHED';
      data: { source: string; read: number; registered: number; refused: number; repeated: number };
    }
  | { type: 'JOURNAL_EXPORTED'; data: { rows: number } }
  | { type: 'ROWS_SEALED'; data: { cases: number; grants: number } }
  | { type: 'TABLES_SEALED'; data: { rows: number } }
  | { type: 'ROWS_VOUCHED'; data: { rows: number; what: string } }
  | { type: 'RETENTION_SAVED'; data: { years: number; toYearEnd: boolean; pauseHours: number } }
  | { type: 'ACT_PREPARED'; data: { act: string; cases: number } }
  | { type: 'ACT_CONFIRMED'; data: { act: string; cases: number } }
  | { type: 'ACT_WITHDRAWN'; data: { act: string }; text: string }
  | { type: 'ACT_CARRIED_OUT'; data: { act: string; destroyed: number; leftOut: number } }
  | { type: 'CASE_DESTROYED'; caseId: string; data: { act: string; number: string } }
  | { type: 'HOLD_SET'; caseId: string; data: Record<string, never>; text: string }
  | { type: 'HOLD_RELEASED'; caseId: string; data: { since: string }; text: string }
  | { type: 'CONSENT_SETTINGS_SAVED'; data: { required: boolean; text: number } }
  /** `text`: version of the office's text; null where another one was signed. */
  | {
      type: 'CONSENT_GIVEN';
      caseId: string | null;
      data: { consent: string; person: string | null; form: string; text: number | null };
    }
  | {
      type: 'CONSENT_REVOKED';
      caseId: string | null;
      data: { consent: string; person: string | null; on: string };
    }
  /** `text`: who asked for it. */
  | {
      type: 'PERSON_FILE_MADE';
      data: { person: string; cases: number; files: number; encrypted: boolean };
      text: string;
    }
  /** `act`: by which the cases went that were this person's alone; null where there were none. */
  | {
      type: 'PERSON_ERASED';
      data: { person: string; act: string | null; destroyed: number; left: number };
    }
  /** A person was taken out of a case that stays with its other applicants. */
  | { type: 'PERSON_LEFT_CASE'; caseId: string; data: { person: string } }
  | { type: 'VIEW_SAVED'; data: { shared: boolean } }
  | { type: 'VIEW_REMOVED'; data: { shared: boolean } }
  | { type: 'CASES_EXPORTED'; data: { rows: number; personal: boolean; format: string } }
  | { type: 'CAMPAIGN_SAVED'; data: { name: string; from: string; to: string } }
  | { type: 'CASE_MARKED'; caseId: string; data: { was: string | null; campaign: string | null } }
  | { type: 'CASE_VIEWED'; caseId: string; data: Record<string, never> }
  /** `attachment`: id of the row; the name is the citizen's and stays sealed. */
  | { type: 'ATTACHMENT_ADDED'; caseId: string; data: AttachmentEvent & { bytes: number } }
  | { type: 'ATTACHMENT_VIEWED'; caseId: string; data: AttachmentEvent }
  /** Left the vault as a file of the PC. */
  | { type: 'ATTACHMENT_SAVED'; caseId: string; data: AttachmentEvent }
  | { type: 'ATTACHMENT_REMOVED'; caseId: string; data: AttachmentEvent }
  | { type: 'ATTACHMENT_RESTORED'; caseId: string; data: AttachmentEvent }
  /** The days to bring it back are over: row and file are gone. */
  | { type: 'ATTACHMENT_PURGED'; caseId: string; data: AttachmentEvent }
  | { type: 'ATTACHMENT_LIMIT_SET'; data: { mib: number } }
  /** Rows of persons made before they had MACs were vouched for. */
  | { type: 'PERSONS_SEALED'; data: { people: number } }
  | { type: 'PERSON_SAVED'; data: { person: string; version: number } }
  | { type: 'PERSON_VIEWED'; data: { person: string } }
  /** Which flags and why: sealed. */
  | { type: 'PERSON_FLAGS_SET'; data: { person: string }; text: string }
  | { type: 'PERSONS_MERGED'; data: { survivor: string; absorbed: string } }
  | { type: 'PERSONS_UNMERGED'; data: { survivor: string; absorbed: string } }
  | { type: 'FORM_INSTALLED'; data: { form: string; version: number; hash: string } }
  | { type: 'FORM_EXPORTED'; data: { form: string; version: number; quarter: string; format: string } }
  | { type: 'FORM_ISSUED'; data: { form: string; version: number; hash: string } }
  | { type: 'HOUSEHOLD_MADE'; data: HouseholdEvent & { person: string } }
  /** Its name or address: sealed with it. */
  | { type: 'HOUSEHOLD_RENAMED'; data: HouseholdEvent }
  | { type: 'HOUSEHOLD_JOINED'; data: HouseholdEvent & { person: string } }
  | { type: 'HOUSEHOLD_LEFT'; data: HouseholdEvent & { person: string } }
  | { type: 'HOUSEHOLD_DISSOLVED'; data: HouseholdEvent }
  | { type: 'QUARTER_EXPORTED'; data: { quarter: string; format: string } }
  /** `hash`: of the snapshot; one that is gone or another is found by the check of the base. */
  | { type: 'QUARTER_SIGNED'; data: { quarter: string; issue: number; flaws: number; hash: string } }
  | {
      type: 'QUARTER_REISSUED';
      data: { quarter: string; issue: number; flaws: number; hash: string };
      text: string;
    }
  /** `hidden`: figures that were too small to be told. */
  | { type: 'QUARTER_PACKAGED'; data: { quarter: string; issue: number; hidden: number } }
  | { type: 'OFFICE_ENROLLED'; data: { office: string; fingerprint: string } }
  | { type: 'PACKAGE_TAKEN'; data: { office: string; quarter: string; issue: number } }
  | { type: 'APPEAL_REGISTERED'; caseId: string; data: { number: string; due: string } }
  | { type: 'APPEAL_IMPORTED'; caseId: string; data: { number: string; source: string } }
  | { type: 'APPEAL_ROUTED'; caseId: string; data: { executor: string | null; rule: string | null } }
  | { type: 'APPEAL_ASSIGNED'; caseId: string; data: { from: string | null; to: string } }
  | { type: 'APPEAL_ACCEPTED'; caseId: string; data: { executor: string } }
  | {
      type: 'APPEAL_DECLINED';
      caseId: string;
      /** `next`: who gets it now; null or absent = the head's queue. */
      data: { executor: string; next?: string | null };
      text: string;
    }
  | {
      type: 'APPEAL_RETURNED';
      caseId: string;
      data: { executor: string; next: string | null; hours: number };
    }
  | {
      type: 'PART_GIVEN';
      caseId: string;
      data: { executor: string; role: string; due: string };
      text: string;
    }
  /** To the body whose business it is; its name and the letter are sealed. */
  | {
      type: 'APPEAL_FORWARDED';
      caseId: string;
      data: { bodyKind: string; on: string; late: boolean; closed: boolean };
      text: string;
    }
  /** `special`: those with a term of their own. */
  | { type: 'RECEIVING_BODIES_SAVED'; data: { bodies: number; special: number } }
  | { type: 'FORWARD_TOLD'; caseId: string; data: { on: string; late: boolean } }
  | { type: 'FORWARD_REPLIED'; caseId: string; data: { on: string }; text: string }
  | { type: 'FORWARD_UNDONE'; caseId: string; data: { bodyKind: string }; text: string }
  | { type: 'PART_ACCEPTED'; caseId: string; data: { executor: string } }
  | { type: 'PART_DECLINED'; caseId: string; data: { executor: string }; text: string }
  | { type: 'PART_DONE'; caseId: string; data: { executor: string }; text: string }
  | { type: 'PART_WITHDRAWN'; caseId: string; data: { executor: string }; text: string }
  /** Closed by the head although parts were open. */
  | { type: 'PARTS_LEFT'; caseId: string; data: { parts: number }; text: string }
  | { type: 'HANDOVER_SET'; data: { hours: number | null } }
  | { type: 'LADDER_SET'; data: { executor: number | null; head: number | null; aide: number | null } }
  /** Nobody takes the case; `rung`: who is told. `executor`: whom it waits for. */
  | { type: 'APPEAL_ESCALATED'; caseId: string; data: { rung: string; executor: string; hours: number } }
  /** To the desk of a deputy, whose aide is told; `executor`: who had it till then. */
  | { type: 'APPEAL_PASSED_UP'; caseId: string; data: { executor: string; next: string; hours: number } }
  | { type: 'NOTE_ADDED'; caseId: string; data: Record<string, never>; text: string }
  /** `other`: the number of the other case; `later`: is the event's case the one that repeats or duplicates it? */
  | { type: 'CASE_LINKED'; caseId: string; data: { link: string; other: string; later: boolean } }
  | { type: 'CASE_UNLINKED'; caseId: string; data: { link: string; other: string; later: boolean } }
  | { type: 'RESULT_SET'; caseId: string; data: { question: number; from: string | null; to: string | null } }
  | { type: 'APPEAL_CLOSED'; caseId: string; data: { on: string; late: boolean } }
  /** The answer was given by word of mouth at registration, with the citizen's consent. */
  | { type: 'ANSWERED_ORALLY'; caseId: string; data: { result: string } }
  | { type: 'RECEPTION_HELD'; caseId: string; data: { number: string } }
  | { type: 'RECEIPT_ISSUED'; caseId: string; data: Record<string, never> }
  | { type: 'NUMBERS_RESERVED'; data: { year: number; first: number; last: number; device: string } }
  | { type: 'NUMBERS_CLOSED'; data: { year: number; first: number; last: number; used: number } }
  | { type: 'DESK_SAVED'; data: { requiredFields: number } }
  | { type: 'APPEAL_REOPENED'; caseId: string; data: { closedOn: string | null }; text: string };

interface HouseholdEvent {
  household: string;
}

interface AttachmentEvent {
  fileType: string;
  attachment: string;
}

export type JournalEventType = JournalEvent['type'];

/** Every type once; a type without its line here does not compile. Words are in `event.<type>`. */
const TYPES: Readonly<Record<JournalEventType, true>> = {
  OFFICE_CREATED: true,
  USER_ADDED: true,
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
  IDLE_LOCK_SET: true,
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
  BACKUP_SETTINGS_SAVED: true,
  BACKUP_MADE: true,
  ASSISTANT_ATTACHED: true,
  ASSISTANT_DETACHED: true,
  EXECUTOR_SAVED: true,
  ABSENCE_ADDED: true,
  ABSENCE_REMOVED: true,
  RULES_SAVED: true,
  RULES_RESTORED: true,
  IMPORT_FINISHED: true,
  JOURNAL_EXPORTED: true,
  ROWS_SEALED: true,
  TABLES_SEALED: true,
  ROWS_VOUCHED: true,
  RETENTION_SAVED: true,
  ACT_PREPARED: true,
  ACT_CONFIRMED: true,
  ACT_WITHDRAWN: true,
  ACT_CARRIED_OUT: true,
  CASE_DESTROYED: true,
  HOLD_SET: true,
  HOLD_RELEASED: true,
  CASE_UNLINKED: true,
  CONSENT_SETTINGS_SAVED: true,
  CONSENT_GIVEN: true,
  CONSENT_REVOKED: true,
  PERSON_FILE_MADE: true,
  PERSON_ERASED: true,
  PERSON_LEFT_CASE: true,
  VIEW_SAVED: true,
  VIEW_REMOVED: true,
  CASES_EXPORTED: true,
  CAMPAIGN_SAVED: true,
  CASE_MARKED: true,
  CASE_VIEWED: true,
  ATTACHMENT_ADDED: true,
  ATTACHMENT_VIEWED: true,
  ATTACHMENT_SAVED: true,
  ATTACHMENT_REMOVED: true,
  ATTACHMENT_RESTORED: true,
  ATTACHMENT_PURGED: true,
  ATTACHMENT_LIMIT_SET: true,
  PERSONS_SEALED: true,
  PERSON_SAVED: true,
  PERSON_VIEWED: true,
  PERSON_FLAGS_SET: true,
  PERSONS_MERGED: true,
  PERSONS_UNMERGED: true,
  FORM_INSTALLED: true,
  FORM_EXPORTED: true,
  FORM_ISSUED: true,
  HOUSEHOLD_MADE: true,
  HOUSEHOLD_RENAMED: true,
  HOUSEHOLD_JOINED: true,
  HOUSEHOLD_LEFT: true,
  HOUSEHOLD_DISSOLVED: true,
  QUARTER_EXPORTED: true,
  QUARTER_SIGNED: true,
  QUARTER_REISSUED: true,
  QUARTER_PACKAGED: true,
  OFFICE_ENROLLED: true,
  PACKAGE_TAKEN: true,
  APPEAL_REGISTERED: true,
  APPEAL_IMPORTED: true,
  APPEAL_ROUTED: true,
  APPEAL_ASSIGNED: true,
  APPEAL_ACCEPTED: true,
  APPEAL_DECLINED: true,
  APPEAL_RETURNED: true,
  APPEAL_FORWARDED: true,
  RECEIVING_BODIES_SAVED: true,
  FORWARD_TOLD: true,
  FORWARD_REPLIED: true,
  FORWARD_UNDONE: true,
  PART_GIVEN: true,
  PART_ACCEPTED: true,
  PART_DECLINED: true,
  PART_DONE: true,
  PART_WITHDRAWN: true,
  PARTS_LEFT: true,
  HANDOVER_SET: true,
  LADDER_SET: true,
  APPEAL_ESCALATED: true,
  APPEAL_PASSED_UP: true,
  NOTE_ADDED: true,
  CASE_LINKED: true,
  RESULT_SET: true,
  APPEAL_CLOSED: true,
  APPEAL_REOPENED: true,
  ANSWERED_ORALLY: true,
  RECEPTION_HELD: true,
  RECEIPT_ISSUED: true,
  DESK_SAVED: true,
  NUMBERS_RESERVED: true,
  NUMBERS_CLOSED: true,
};
export const JOURNAL_EVENT_TYPES: readonly string[] = Object.keys(TYPES);

/**
 * What the hash of an event covers, as one unambiguous line: the previous hash and every stored column.
 * The sealed text enters by the hash of its ciphertext, so that the chain can be checked without a key.
 */
export function chainedText(
  previousHash: string,
  event: {
    officeId: string;
    seq: number;
    id: string;
    caseId: string | null;
    type: string;
    actorId: string | null;
    at: string;
    data: string;
    sealedHash: string | null;
  },
): string {
  return JSON.stringify([
    previousHash,
    event.officeId,
    event.seq,
    event.id,
    event.caseId,
    event.type,
    event.actorId,
    event.at,
    event.data,
    event.sealedHash,
  ]);
}
