import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { RegisterAppeal } from '../../../shared/contract/appeals';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import { takeChanges } from '../../../shared/domain/persons/take-changes';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import type { OfficeRow } from '../office/office-row';
import { changeKnownPerson } from '../persons/change-person';
import { applicantOf, findPerson } from '../persons/stored-person';
import { refuse } from '../refusal';
import { officeSeal } from '../vault/office-seal';
import { type ApplicantData, refuseIdentityNumber, withNormalPhones } from './applicant';
import type { AdmittedAppeal, AdmittedPerson } from './insert-cases';

type Input = Pick<
  z.output<typeof RegisterAppeal>,
  'applicant' | 'applicantId' | 'applicantVersion' | 'people'
>;

/** The people of an appeal, and what the journal says of a known one whose record changed. */
interface AdmittedPeople extends Pick<AdmittedAppeal, 'applicant' | 'knownApplicantId' | 'people'> {
  readonly events: readonly JournalEvent[];
}

/** The applicant of a registration, known or new, with those beside them. */
export async function admitPeople(
  deps: Deps,
  tx: WriteTx,
  office: OfficeRow,
  input: Input,
): Promise<AdmittedPeople> {
  for (const applicant of [input.applicant, ...(input.people ?? []).map(person => person.applicant)])
    refuseBadNumber(office, applicant);
  const people: AdmittedPerson[] = [];
  for (const { part, applicantId, applicant } of input.people ?? []) {
    if (applicantId) {
      const { id, data } = await known(deps, tx, office, applicantId);
      people.push({ part, knownId: id, applicant: data });
    } else if (applicant)
      people.push({ part, knownId: null, applicant: withNormalPhones(office.profile, applicant) });
  }
  const given = input.applicant ? withNormalPhones(office.profile, input.applicant) : null;
  if (!input.applicantId) return { applicant: given, people, events: [] };
  const person = await known(deps, tx, office, input.applicantId);
  const applicant = given === null ? person.data : takeChanges(person.data, given);
  if (isDeepStrictEqual(applicant, person.data))
    return { applicant: person.data, knownApplicantId: person.id, people, events: [] };
  // A duplicate that was joined meanwhile is another record than the one the form began with.
  if (person.id !== input.applicantId || person.found.row.version !== input.applicantVersion)
    refuse('APPLICANT_CHANGED');
  const { row } = await changeKnownPerson(deps, tx, person.found, {
    ...applicant,
    flags: person.found.record.flags,
  });
  return {
    applicant,
    knownApplicantId: person.id,
    people,
    events: [{ type: 'PERSON_SAVED', data: { person: person.id, version: row.version } }],
  };
}

async function known(deps: Deps, tx: WriteTx, office: OfficeRow, id: string) {
  const found = await findPerson(tx, officeSeal(deps, office.id), office.id, id);
  if (!found) refuse('UNKNOWN_APPLICANT');
  return { id: found.row.id, data: applicantOf(found.record), found };
}

/** A demonstration office holds invented people only, and their numbers are wrong on purpose. */
function refuseBadNumber(office: OfficeRow, applicant: ApplicantData | undefined): void {
  if (!applicant?.identityNumber || office.demo !== 0) return;
  const reason = refuseIdentityNumber(office.profile, applicant.identityNumber);
  if (reason) refuse('BAD_IDENTITY_NUMBER', { reason });
}
