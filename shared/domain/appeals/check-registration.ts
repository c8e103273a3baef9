import type { Author } from '../codes';

/** What the rules of registration look at. */
export interface Registration {
  readonly author: Author;
  readonly signatures?: number | undefined;
  readonly applicant?: { readonly surname: string; readonly organisation?: string | undefined } | undefined;
  /** A known person, who has a name. */
  readonly applicantId?: string | undefined;
  readonly receivedOn: string;
}

export type RegistrationRefusal =
  | 'APPLICANT_MISSING'
  | 'SIGNATURES_MISSING'
  | 'DATE_IN_FUTURE'
  | 'DATE_IMPOSSIBLE';

/** Nothing of this trade is older; a year like 0206 is a slip of the finger. */
export const EARLIEST_DAY = '1990-01-01';

/**
 * Says why an appeal cannot be registered as given, or null. Mandatory is only what the work needs: a name
 * unless the appeal is anonymous, a number of signatures for a collective one, a possible day of arrival.
 */
export function refuseRegistration(appeal: Registration, today: string): RegistrationRefusal | null {
  const named = appeal.applicant?.surname || appeal.applicantId;
  if (appeal.author !== 'anonymous' && !named) return 'APPLICANT_MISSING';
  if (appeal.author === 'collective' && appeal.signatures === undefined) return 'SIGNATURES_MISSING';
  return refuseReceivedOn(appeal.receivedOn, today);
}

/** Says why nothing can have arrived on this day, or null. */
export function refuseReceivedOn(
  receivedOn: string,
  today: string,
): 'DATE_IN_FUTURE' | 'DATE_IMPOSSIBLE' | null {
  if (receivedOn > today) return 'DATE_IN_FUTURE';
  return receivedOn < EARLIEST_DAY ? 'DATE_IMPOSSIBLE' : null;
}
