import type { TellingWords } from '../../../shared/domain/rights/mask-others';
import type { ReadDb } from '../../db';
import type { ApplicantData } from '../appeals/applicant';
import { openPerson, personRows } from '../persons/stored-person';
import type { OfficeSeal } from '../vault/office-seal';

/** What tells an applicant in a text. */
export function tellingWords(person: ApplicantData): TellingWords {
  const { surname, firstName, patronymic, organisation, otherNames = [] } = person;
  const given = (values: readonly (string | undefined)[]) => values.filter(value => value !== undefined);
  return {
    names: given([surname, firstName, patronymic, organisation, ...otherNames]),
    numbers: given([...person.phones, person.identityNumber]),
    phrases: given([person.address, person.email]),
  };
}

/** Everybody under a case but this person, by whatever record. */
export async function othersOfCase(
  db: ReadDb,
  seal: OfficeSeal,
  officeId: string,
  caseId: string,
  personIds: readonly string[],
): Promise<TellingWords[]> {
  const main = await db
    .selectFrom('cases')
    .select('applicant_id')
    .where('office_id', '=', officeId)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  const beside = await db
    .selectFrom('case_people')
    .select('applicant_id')
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .execute();
  const ids = [main.applicant_id, ...beside.map(row => row.applicant_id)];
  const others = [...new Set(ids)].flatMap(id => (id === null || personIds.includes(id) ? [] : id));
  const rows = await personRows(db, officeId, others);
  const survivors = await personRows(
    db,
    officeId,
    rows.flatMap(row => row.merged_into ?? []),
  );
  return [...rows, ...survivors].map(row => tellingWords(openPerson(seal, row).record));
}
