import { type HowItCame, registrationFields } from './registration-fields';

const TRAITS = ['organisation', 'email', 'identityNumber', 'birthDate', 'sex', 'socialPosition'] as const;

/**
 * An applicant without what such an appeal does not ask for: for a journal's row, which was not typed into the form and
 * may know more than is kept.
 */
export function keepAsked<Applicant extends { readonly benefits: readonly unknown[] }>(
  came: HowItCame,
  applicant: Applicant,
): Applicant {
  const needs = registrationFields(came);
  const dropped = new Set<string>(TRAITS.filter(field => needs[field] === 'hidden'));
  const kept = Object.fromEntries(Object.entries(applicant).filter(([field]) => !dropped.has(field)));
  return { ...(kept as Applicant), benefits: needs.benefits === 'hidden' ? [] : applicant.benefits };
}
