import type { Profile } from '../../../shared/domain/codes';
import { normalisePhone } from '../../../shared/domain/identity';
import type { Sameness } from '../../../shared/domain/similarity';
import { foldText } from '../../../shared/lib/fold';
import type { Candidate } from './open-candidates';

/** What is known of the applicant while an appeal is typed. */
export interface TypedPerson {
  readonly applicantIds: ReadonlySet<string>;
  readonly surname: string;
  readonly firstName: string;
  /** As it is kept: E.164 where it can be read so. */
  readonly phone: string;
  readonly identityNumber: string;
}

/** The typed person in the spelling in which people are kept. */
export function typedPerson(
  profile: Profile,
  applicantIds: ReadonlySet<string>,
  typed: { surname: string; firstName: string; phone: string; identityNumber: string } | undefined,
): TypedPerson {
  const phone = typed?.phone ?? '';
  return {
    applicantIds,
    surname: foldText(typed?.surname ?? ''),
    firstName: foldText(typed?.firstName ?? ''),
    phone: normalisePhone(phone, profile) ?? phone,
    identityNumber: (typed?.identityNumber ?? '').replace(/\D/g, ''),
  };
}

/**
 * Is the applicant of a past case the person who is being typed? The same record, number of identity, or telephone
 * with the surname are proof enough for a hint; a namesake without either is not known to be another.
 */
export function isSamePerson(typed: TypedPerson, candidate: Candidate): Sameness {
  if (candidate.applicantId !== null && typed.applicantIds.has(candidate.applicantId)) return 'same';
  const { applicant } = candidate;
  if (!applicant) return 'unknown';
  if (typed.identityNumber.length >= 11 && applicant.identityNumber)
    return applicant.identityNumber === typed.identityNumber ? 'same' : 'other';
  if (typed.surname === '') return typed.applicantIds.size > 0 ? 'other' : 'unknown';
  const sameSurname = foldText(applicant.surname) === typed.surname;
  if (!sameSurname) return 'other';
  if (typed.phone !== '' && applicant.phones.includes(typed.phone)) return 'same';
  const sameName = typed.firstName !== '' && foldText(applicant.firstName ?? '') === typed.firstName;
  return sameName && (typed.phone === '' || applicant.phones.length === 0) ? 'same' : 'unknown';
}
