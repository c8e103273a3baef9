import { type PastedPerson, readPeople } from '../../../shared/domain/appeals/read-people';
import {
  type AskedField,
  type FieldNeeds,
  registrationFields,
} from '../../../shared/domain/appeals/registration-fields';
import { phonesOf, stated, toApplicant } from '../persons/person-fields';
import type { Fields, Surroundings } from './fields';
import type { AppealInput } from './to-appeal';

/** The pasted table's people, the first of them the main applicant where no surname was typed. */
export function peopleOf(fields: Fields, profile: Surroundings['profile']): PastedPerson[] {
  const has = needsOf(fields).people !== 'hidden';
  return has ? readPeople(fields.peopleText, profile).map(row => row.person) : [];
}

/** Which fields there are now, and which must be filled in. */
export function needsOf(fields: Fields, requiredFields: readonly string[] = []): FieldNeeds {
  return registrationFields(fields, requiredFields);
}

function mainOf(fields: Fields, profile: Surroundings['profile']): Fields {
  const [first] = peopleOf(fields, profile);
  return fields.surname.trim() === '' && first ? { ...fields, ...first } : fields;
}

function applicantOf(
  typed: Fields,
  needs: FieldNeeds,
  profile: Surroundings['profile'],
): NonNullable<AppealInput['applicant']> {
  const fields = mainOf(typed, profile);
  // What this appeal does not ask for stays in the form and is not sent.
  const asked = (name: AskedField, value: string) => (needs[name] === 'hidden' ? '' : value);
  return toApplicant({
    ...fields,
    organisation: asked('organisation', fields.organisation),
    email: asked('email', fields.email),
    address: asked('address', fields.address),
    identityNumber: asked('identityNumber', fields.identityNumber),
    birthDate: asked('birthDate', fields.birthDate),
    sex: needs.sex === 'hidden' ? '' : fields.sex,
    socialPosition: needs.socialPosition === 'hidden' ? '' : fields.socialPosition,
    benefits: needs.benefits === 'hidden' ? [] : fields.benefits,
  });
}

/** A known person goes by id, with what was changed of them where their whole record was at hand. */
export function whoAsks(
  fields: Fields,
  needs: FieldNeeds,
  profile: Surroundings['profile'],
): Pick<AppealInput, 'applicant' | 'applicantId' | 'applicantVersion'> {
  const { author, known, knownWhole } = fields;
  if (author === 'anonymous') return {};
  if (known && !knownWhole) return { applicantId: known.id };
  const applicant = applicantOf(fields, needs, profile);
  return known ? { applicant, applicantId: known.id, applicantVersion: known.version } : { applicant };
}

/** Those of the pasted table beside the main applicant, who may be its first row. */
export function besideOf(fields: Fields, profile: Surroundings['profile']): Pick<AppealInput, 'people'> {
  const rows = peopleOf(fields, profile);
  const beside = fields.surname.trim() === '' ? rows.slice(1) : rows;
  if (beside.length === 0) return {};
  const part = fields.author === 'family' ? ('family' as const) : ('co' as const);
  return {
    people: beside.map(person => ({
      part,
      applicant: {
        surname: person.surname,
        ...stated('firstName', person.firstName),
        ...stated('patronymic', person.patronymic),
        ...stated('address', person.address),
        phones: phonesOf(person.phone),
        benefits: [],
      },
    })),
  };
}

/** Signatures as typed, else as many as the pasted table has people. */
export function signaturesOf(fields: Fields, profile: Surroundings['profile']): number {
  if (fields.signatures.trim() !== '') return Number(fields.signatures);
  const beside = peopleOf(fields, profile).length;
  return fields.surname.trim() === '' || beside === 0 ? beside : beside + 1;
}
