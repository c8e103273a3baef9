import type { ReadDb } from '../../db';
import { visibleCases } from '../appeals/case-items';
import { caseIdsOf, idsOfPerson } from '../persons/person-cases';
import { mayReachPerson } from '../persons/person-scope';
import { personRows } from '../persons/stored-person';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';

/** Whose consent it is: a person's, by all records joined to them, or a case's whose person is not known. */
export type ConsentSubject =
  | { readonly personId: string; readonly personIds: readonly string[]; readonly caseId: null }
  | { readonly personId: null; readonly personIds: readonly []; readonly caseId: string };

/** The applicant of a visible case, or the case itself. Refuses NOT_FOUND. */
export async function subjectOfCase(db: ReadDb, actor: Actor, id: string) {
  const row = await visibleCases(db, actor)
    .select(['cases.id', 'cases.applicant_id', 'cases.author', 'cases.destroyed_on'])
    .where('cases.id', '=', id)
    .executeTakeFirst();
  if (!row) refuse('NOT_FOUND');
  const subject: ConsentSubject =
    row.applicant_id === null
      ? { personId: null, personIds: [], caseId: row.id }
      : await personSubject(db, actor.officeId, row.applicant_id);
  return { subject, appeal: { author: row.author, destroyedOn: row.destroyed_on } };
}

/** A person whom the actor may open. Refuses NOT_FOUND. */
export async function subjectOfPerson(db: ReadDb, actor: Actor, id: string): Promise<ConsentSubject> {
  const [row] = await personRows(db, actor.officeId, [id]);
  if (!row || !(await mayReachPerson(db, actor, row.merged_into ?? row.id))) refuse('NOT_FOUND');
  return personSubject(db, actor.officeId, row.id);
}

async function personSubject(db: ReadDb, officeId: string, applicantId: string): Promise<ConsentSubject> {
  const [row] = await personRows(db, officeId, [applicantId]);
  const personId = row?.merged_into ?? applicantId;
  return { personId, personIds: await idsOfPerson(db, officeId, [personId]), caseId: null };
}

/** The cases among whose attachments a scan of this consent may be. */
export async function casesOfSubject(db: ReadDb, officeId: string, subject: ConsentSubject) {
  return subject.caseId === null ? caseIdsOf(db, officeId, [subject.personId]) : [subject.caseId];
}
