import type { ReadDb, Tables } from '../../db';

export type QuestionRow = Tables['questions'];
export type CasePersonRow = Pick<Tables['case_people'], 'applicant_id' | 'part' | 'ordinal'>;

/** What belongs to a case and is vouched for with it. */
export interface CaseParts {
  readonly questions: readonly QuestionRow[];
  readonly benefits: readonly string[];
  readonly people: readonly CasePersonRow[];
}

export const NO_PARTS: CaseParts = { questions: [], benefits: [], people: [] };

/** Questions, benefits and people of some cases, by case. */
export async function partsOf(
  db: ReadDb,
  officeId: string,
  ids: readonly string[],
): Promise<Map<string, { questions: QuestionRow[]; benefits: string[]; people: CasePersonRow[] }>> {
  const parts = new Map(
    ids.map(id => [
      id,
      { questions: [] as QuestionRow[], benefits: [] as string[], people: [] as CasePersonRow[] },
    ]),
  );
  if (ids.length === 0) return parts;
  const questions = await db
    .selectFrom('questions')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('case_id', 'in', ids)
    .execute();
  for (const question of questions) parts.get(question.case_id)?.questions.push(question);
  const benefits = await db
    .selectFrom('case_benefits')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('case_id', 'in', ids)
    .execute();
  for (const { case_id, benefit } of benefits) parts.get(case_id)?.benefits.push(benefit);
  const people = await db
    .selectFrom('case_people')
    .select(['case_id', 'applicant_id', 'part', 'ordinal'])
    .where('office_id', '=', officeId)
    .where('case_id', 'in', ids)
    .execute();
  for (const { case_id, ...person } of people) parts.get(case_id)?.people.push(person);
  return parts;
}
