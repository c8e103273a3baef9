import { registrationFields } from '../appeals/registration-fields';
import type { DemoAppeal } from './demo-appeal';

/** The applicant of an invented appeal without what the form of this appeal does not ask, as a registration sends it. */
export function onlyAsked(appeal: Omit<DemoAppeal, 'outcome'>): Record<string, unknown> {
  const needs: Readonly<Record<string, string>> = registrationFields(appeal);
  const asked = (field: string) => needs[field === 'phones' ? 'phone' : field] !== 'hidden';
  const applicant = Object.entries(appeal.applicant ?? {}).filter(([field]) => asked(field));
  return { ...appeal, ...(appeal.applicant ? { applicant: Object.fromEntries(applicant) } : {}) };
}
