/** How a consent was given. An oral one is worth the note of who heard it. */
export const CONSENT_FORMS = ['paper', 'oral', 'electronic'] as const;
export type ConsentForm = (typeof CONSENT_FORMS)[number];

export interface GivenConsent {
  readonly form: ConsentForm;
  /** ISO date. */
  readonly givenOn: string;
  readonly note: string;
}

/** Why a consent cannot be written down so; null = it can. `today` is an ISO date. */
export function refuseConsent({ form, givenOn, note }: GivenConsent, today: string) {
  if (givenOn > today) return 'DATE_IN_FUTURE' as const;
  return form === 'oral' && note.trim() === '' ? ('NOTE_MISSING' as const) : null;
}

/** Why a consent cannot be revoked on a day; null = it can. */
export function refuseRevoking(
  consent: { readonly givenOn: string; readonly revokedOn: string | null },
  on: string,
  today: string,
) {
  if (consent.revokedOn !== null) return 'ALREADY_REVOKED' as const;
  if (on > today) return 'DATE_IN_FUTURE' as const;
  return on < consent.givenOn ? ('DATE_IMPOSSIBLE' as const) : null;
}

/** Does a case need a consent at all? Who gave no name gave no personal data. */
export function needsConsent(appeal: { readonly author: string; readonly destroyedOn: string | null }) {
  return appeal.author !== 'anonymous' && appeal.destroyedOn === null;
}
