/** How a consent was given. An oral one is worth the note of who heard it. */
export const CONSENT_FORMS = ['paper', 'oral', 'electronic'] as const;
export type ConsentForm = (typeof CONSENT_FORMS)[number];

/**
 * What a consent is to. Each is given, worded and revoked for itself: publication by law (152-FZ art. 10.1: apart from all
 * others), passing on because who agrees to be helped here need not agree that others read it.
 */
export const CONSENT_KINDS = ['processing', 'passing-on', 'publication'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/** The kinds that a case speaks of; publication is the person's matter alone. */
export const CASE_CONSENT_KINDS: readonly ConsentKind[] = ['processing', 'passing-on'];

/** Of which kind is a row or a text? The column is empty for processing, as it was before there were kinds. */
export function consentKindOf(column: string | null): ConsentKind {
  return CONSENT_KINDS.find(kind => kind === column) ?? 'processing';
}

/** The column of a kind. */
export function columnOfKind(kind: ConsentKind): string | null {
  return kind === 'processing' ? null : kind;
}

/**
 * What stands between an appeal and another body: nothing; a warning that no consent to passing on is in force; a refusal,
 * where the office says so.
 */
export function refusePassingOn(
  appeal: Parameters<typeof needsConsent>[0],
  consent: { readonly inForce: boolean; readonly demanded: boolean },
): 'warn' | 'refuse' | null {
  if (!needsConsent(appeal) || consent.inForce) return null;
  return consent.demanded ? 'refuse' : 'warn';
}

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
