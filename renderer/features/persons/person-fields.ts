import type { Benefit, Profile, Sex, SocialPosition } from '../../../shared/domain/codes';
import { checkIin } from '../../../shared/domain/identity/iin';
import { checkSnils } from '../../../shared/domain/identity/snils';
import { formatDate } from '../../ui/format-date';
import { parseDate } from '../../ui/parse-date';
import type { PersonCard, TypedApplicant } from './person-types';

/** A person's record as it is typed; empty text and empty lists stand for «not stated». */
export interface PersonFields {
  organisation: string;
  surname: string;
  firstName: string;
  patronymic: string;
  /** Several with commas. */
  phone: string;
  email: string;
  address: string;
  identityNumber: string;
  birthDate: string;
  sex: Sex | '';
  socialPosition: SocialPosition | '';
  benefits: Benefit[];
}

/** Digits of an identity number: the ИИН has 12, the СНИЛС 11. */
export const IDENTITY_DIGITS = { KZ: 12, RU: 11 } as const;

/** Why the identity number cannot be right, or null; an empty one is not wrong. */
export function refuseIdentity(number: string, profile: Profile): 'length' | 'wrong' | null {
  if (number === '') return null;
  if (number.length !== IDENTITY_DIGITS[profile]) return 'length';
  const check = profile === 'KZ' ? checkIin(number) : checkSnils(number);
  return check.ok ? null : 'wrong';
}

/** What is stated of a field, for a record that leaves out what is empty. */
export function stated<Key extends string>(key: Key, value: string): { [K in Key]?: string } {
  const text = value.trim();
  const part: { [K in Key]?: string } = {};
  if (text !== '') part[key] = text;
  return part;
}

export function phonesOf(text: string): string[] {
  return text
    .split(/[,;]/)
    .map(phone => phone.trim())
    .filter(Boolean);
}

/** A known record as the fields show it. */
export function personFieldsOf(applicant: PersonCard['applicant']): PersonFields {
  return {
    organisation: applicant.organisation ?? '',
    surname: applicant.surname,
    firstName: applicant.firstName ?? '',
    patronymic: applicant.patronymic ?? '',
    phone: applicant.phones.join(', '),
    email: applicant.email ?? '',
    address: applicant.address ?? '',
    identityNumber: applicant.identityNumber ?? '',
    birthDate: formatDate(applicant.birthDate),
    sex: applicant.sex ?? '',
    socialPosition: applicant.socialPosition ?? '',
    benefits: [...applicant.benefits],
  };
}

/** The typed fields as a record; call it when nothing is wrong in them. */
export function toApplicant(fields: PersonFields): TypedApplicant {
  return {
    surname: fields.surname,
    ...stated('firstName', fields.firstName),
    ...stated('patronymic', fields.patronymic),
    ...stated('organisation', fields.organisation),
    phones: phonesOf(fields.phone),
    ...stated('email', fields.email),
    ...stated('address', fields.address),
    ...stated('identityNumber', fields.identityNumber),
    ...stated('birthDate', parseDate(fields.birthDate) ?? ''),
    ...(fields.sex === '' ? {} : { sex: fields.sex }),
    ...(fields.socialPosition === '' ? {} : { socialPosition: fields.socialPosition }),
    benefits: fields.benefits,
  };
}

const MOST_PHONES = 5;

/** Place of each wrong field -> why; a surname is the only thing that must be there. */
export function wrongInPerson(
  fields: Pick<PersonFields, 'surname' | 'identityNumber' | 'birthDate' | 'phone'>,
  { profile, today }: { readonly profile: Profile; readonly today: string },
): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (fields.surname.trim() === '') wrong.surname = 'surname';
  const identity = refuseIdentity(fields.identityNumber, profile);
  if (identity) wrong.identityNumber = identity;
  const born = fields.birthDate === '' ? null : parseDate(fields.birthDate);
  if (fields.birthDate !== '' && !born) wrong.birthDate = 'date';
  else if (born && born > today) wrong.birthDate = 'future';
  if (phonesOf(fields.phone).length > MOST_PHONES) wrong.phone = 'phone';
  return wrong;
}
