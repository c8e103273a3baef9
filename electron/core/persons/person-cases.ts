import type { ReadDb } from '../../db';

/** A person and the duplicates joined to it: their cases are this person's. */
export async function idsOfPerson(db: ReadDb, officeId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const joined = await db
    .selectFrom('applicants')
    .select('id')
    .where('office_id', '=', officeId)
    .where('merged_into', 'in', [...ids])
    .execute();
  return [...ids, ...joined.map(row => row.id)];
}

/** Ids of the cases in which these applicants have a part, as the main one or beside. */
export async function caseIdsOf(db: ReadDb, officeId: string, ids: readonly string[]): Promise<string[]> {
  const all = await idsOfPerson(db, officeId, ids);
  if (all.length === 0) return [];
  const main = await db
    .selectFrom('cases')
    .select('id')
    .where('office_id', '=', officeId)
    .where('applicant_id', 'in', all)
    .execute();
  const beside = await db
    .selectFrom('case_people')
    .select('case_id as id')
    .where('office_id', '=', officeId)
    .where('applicant_id', 'in', all)
    .execute();
  return [...new Set([...main, ...beside].map(row => row.id))];
}
