import type { z } from 'zod';
import type { Applicant } from '../../../shared/contract/applicant';
import type { AgeBand, Profile, Sex } from '../../../shared/domain/codes';
import { checkIin, checkSnils, normalisePhone } from '../../../shared/domain/identity';
import { ageOn } from '../../../shared/lib/dates';
import { identityForms, indexForms, nameForms, phoneForms } from '../../../shared/lib/search-forms';
import { applicantOf, StoredPerson } from '../persons/stored-person';

export type ApplicantData = z.output<typeof Applicant>;

/** What statistics may know of a person: no name, no number, no day of birth. */
export interface ApplicantTraits {
  readonly sex: Sex | null;
  readonly ageBand: AgeBand | null;
}

/** Checks an ИИН (KZ) or СНИЛС (RU). Answers the reason of refusal, or null. */
export function refuseIdentityNumber(profile: Profile, number: string): string | null {
  const checked = profile === 'KZ' ? checkIin(number) : checkSnils(number);
  return checked.ok ? null : checked.reason;
}

/** Sex and birth date as given, else as the ИИН says. */
export function traitsOf(profile: Profile, applicant: ApplicantData, on: string): ApplicantTraits {
  const iin = profile === 'KZ' && applicant.identityNumber ? checkIin(applicant.identityNumber) : null;
  const birthDate = applicant.birthDate ?? (iin?.ok ? iin.birthDate : undefined);
  const sex = applicant.sex ?? (iin?.ok ? iin.sex : undefined);
  return { sex: sex ?? null, ageBand: birthDate && birthDate <= on ? ageBandOf(ageOn(birthDate, on)) : null };
}

function ageBandOf(age: number): AgeBand {
  if (age < 18) return '0-17';
  if (age < 30) return '18-29';
  if (age < 45) return '30-44';
  if (age < 60) return '45-59';
  return age < 75 ? '60-74' : '75+';
}

/** The applicant with phones as E.164 where they can be read as such, so that any spelling finds them. */
export function withNormalPhones(profile: Profile, applicant: ApplicantData): ApplicantData {
  return { ...applicant, phones: applicant.phones.map(phone => normalisePhone(phone, profile) ?? phone) };
}

/** Name as lists show it: `Ахметбекова Айгүл Серікқызы`, or the organisation. */
export function displayName(applicant: ApplicantData | null): string {
  if (!applicant) return '';
  const person = [applicant.surname, applicant.firstName, applicant.patronymic].filter(Boolean).join(' ');
  return applicant.organisation ? `${applicant.organisation} (${person})` : person;
}

/** Everything by which an applicant can be found. */
export function applicantForms(applicant: ApplicantData | null): Set<string> {
  const forms = new Set<string>();
  if (!applicant) return forms;
  const names = nameForms(
    [
      applicant.surname,
      applicant.firstName,
      applicant.patronymic,
      applicant.organisation,
      ...(applicant.otherNames ?? []),
    ]
      .filter(Boolean)
      .join(' '),
  );
  for (const form of names.full) forms.add(form);
  for (const form of names.prefixes) forms.add(form);
  for (const phone of applicant.phones) for (const form of phoneForms(phone)) forms.add(form);
  if (applicant.identityNumber) for (const form of identityForms(applicant.identityNumber)) forms.add(form);
  for (const text of [applicant.address, applicant.email])
    if (text) for (const form of indexForms(text)) forms.add(form);
  return forms;
}

/** Reads a sealed applicant back; old rows are parsed by the same schema. */
export function parseApplicant(value: unknown): ApplicantData {
  return applicantOf(StoredPerson.parse(value));
}
