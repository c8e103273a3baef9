import type { Profile } from '../../../shared/domain/codes';
import { comparePersons, LIKELY, normalisePhone } from '../../../shared/domain/identity';
import type { Sameness } from '../../../shared/domain/similarity';
import type { Candidate } from './open-candidates';

/** What is known of the applicant while an appeal is typed. */
export interface TypedPerson {
  /** Records of the known person who was chosen. */
  readonly applicantIds: ReadonlySet<string>;
  /** What was typed, where nobody was chosen and it names somebody. */
  readonly applicant: TypedRecord | null;
}

export interface TypedRecord {
  readonly surname: string;
  readonly firstName: string;
  readonly patronymic: string;
  /** As they are kept: E.164 where they can be read so. */
  readonly phones: readonly string[];
  readonly identityNumber?: string;
}

const SHORTEST_NUMBER = 11;
/** So much that even another telephone does not speak against it. */
const SURE = 0.8;

/** The typed person in the spelling in which people are kept. */
export function typedPerson(
  profile: Profile,
  applicantIds: ReadonlySet<string>,
  typed:
    | { surname: string; firstName: string; patronymic: string; phone: string; identityNumber: string }
    | undefined,
): TypedPerson {
  if (!typed) return { applicantIds, applicant: null };
  const { surname, firstName, patronymic } = typed;
  const phone = normalisePhone(typed.phone, profile) ?? typed.phone;
  const number = typed.identityNumber.replace(/\D/g, '');
  const applicant: TypedRecord = {
    surname,
    firstName,
    patronymic,
    phones: phone === '' ? [] : [phone],
    ...(number.length >= SHORTEST_NUMBER ? { identityNumber: number } : {}),
  };
  const named = surname.trim() !== '' || applicant.identityNumber !== undefined;
  return { applicantIds, applicant: named ? applicant : null };
}

/**
 * Is the applicant of a past case the person who is being typed, in whichever alphabet either was written? The same
 * record or a likeness of the two records is enough for a hint; a namesake who is reached by another telephone is not
 * known to be another.
 */
export function isSamePerson({ applicantIds, applicant }: TypedPerson, candidate: Candidate): Sameness {
  if (candidate.applicantId !== null && applicantIds.has(candidate.applicantId)) return 'same';
  const known = candidate.applicant;
  if (!known) return 'unknown';
  if (!applicant) return applicantIds.size > 0 ? 'other' : 'unknown';
  const { score, reasons, against } = comparePersons(applicant, known);
  if (against.includes('number-differs')) return 'other';
  if (against.includes('surname-differs') && score < LIKELY) return 'other';
  if (score < LIKELY) return 'unknown';
  const otherPhone =
    applicant.phones.length > 0 && known.phones.length > 0 && !reasons.includes('phone-same');
  return otherPhone && score < SURE ? 'unknown' : 'same';
}
