/** Applicants: their records, households, rights, and what was kept or destroyed of them. */
export type PersonEvent =
  | { type: 'RETENTION_SAVED'; data: { years: number; toYearEnd: boolean; pauseHours: number } }
  | { type: 'ACT_PREPARED'; data: { act: string; cases: number } }
  | { type: 'ACT_CONFIRMED'; data: { act: string; cases: number } }
  | { type: 'ACT_WITHDRAWN'; data: { act: string }; text: string }
  | { type: 'ACT_CARRIED_OUT'; data: { act: string; destroyed: number; leftOut: number } }
  | { type: 'CASE_DESTROYED'; caseId: string; data: { act: string; number: string } }
  | { type: 'HOLD_SET'; caseId: string; data: Record<string, never>; text: string }
  | { type: 'HOLD_RELEASED'; caseId: string; data: { since: string }; text: string }
  | {
      type: 'CONSENT_SETTINGS_SAVED';
      /** `text`: version of the text of this kind. */
      data: { required: boolean; forwardOnlyWith: boolean; consentKind: string; text: number };
    }
  /** `text`: version of the office's text; null where another one was signed. */
  | {
      type: 'CONSENT_GIVEN';
      caseId: string | null;
      data: {
        consent: string;
        person: string | null;
        consentKind: string;
        form: string;
        text: number | null;
      };
    }
  | {
      type: 'CONSENT_REVOKED';
      caseId: string | null;
      data: { consent: string; person: string | null; consentKind: string; on: string };
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
  /** Rows of persons made before they had MACs were vouched for. */
  | { type: 'PERSONS_SEALED'; data: { people: number } }
  | { type: 'PERSON_SAVED'; data: { person: string; version: number } }
  | { type: 'PERSON_VIEWED'; data: { person: string } }
  /** Which flags and why: sealed. */
  | { type: 'PERSON_FLAGS_SET'; data: { person: string }; text: string }
  | { type: 'PERSONS_MERGED'; data: { survivor: string; absorbed: string } }
  | { type: 'PERSONS_UNMERGED'; data: { survivor: string; absorbed: string } }
  | { type: 'HOUSEHOLD_MADE'; data: HouseholdEvent & { person: string } }
  /** Its name or address: sealed with it. */
  | { type: 'HOUSEHOLD_RENAMED'; data: HouseholdEvent }
  | { type: 'HOUSEHOLD_JOINED'; data: HouseholdEvent & { person: string } }
  | { type: 'HOUSEHOLD_LEFT'; data: HouseholdEvent & { person: string } }
  | { type: 'HOUSEHOLD_DISSOLVED'; data: HouseholdEvent };

interface HouseholdEvent {
  household: string;
}

/** Each of them once; words are in `event.<type>`. */
export const PERSON_EVENT_TYPES: Readonly<Record<PersonEvent['type'], true>> = {
  RETENTION_SAVED: true,
  ACT_PREPARED: true,
  ACT_CONFIRMED: true,
  ACT_WITHDRAWN: true,
  ACT_CARRIED_OUT: true,
  CASE_DESTROYED: true,
  HOLD_SET: true,
  HOLD_RELEASED: true,
  CONSENT_SETTINGS_SAVED: true,
  CONSENT_GIVEN: true,
  CONSENT_REVOKED: true,
  PERSON_FILE_MADE: true,
  PERSON_ERASED: true,
  PERSON_LEFT_CASE: true,
  PERSONS_SEALED: true,
  PERSON_SAVED: true,
  PERSON_VIEWED: true,
  PERSON_FLAGS_SET: true,
  PERSONS_MERGED: true,
  PERSONS_UNMERGED: true,
  HOUSEHOLD_MADE: true,
  HOUSEHOLD_RENAMED: true,
  HOUSEHOLD_JOINED: true,
  HOUSEHOLD_LEFT: true,
  HOUSEHOLD_DISSOLVED: true,
};
