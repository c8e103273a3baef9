import { caseScope } from '../../../shared/domain/access/access';
import type { ReadDb } from '../../db';
import { visibleCases } from '../appeals/case-items';
import type { Actor } from '../session/session';
import { idsOfPerson } from './person-cases';

/** May this actor open a person: who sees all cases, everybody; others, the people of the cases they see. */
export async function mayReachPerson(db: ReadDb, actor: Actor, personId: string): Promise<boolean> {
  const scope = caseScope(actor).see;
  if (scope === 'all') return true;
  if (scope === 'none') return false;
  const ids = await idsOfPerson(db, actor.officeId, [personId]);
  const seen = await visibleCases(db, actor)
    .select('cases.id')
    .where(eb =>
      eb.or([
        eb('cases.applicant_id', 'in', ids),
        eb(
          'cases.id',
          'in',
          eb
            .selectFrom('case_people')
            .select('case_people.case_id')
            .where('case_people.office_id', '=', actor.officeId)
            .where('case_people.applicant_id', 'in', ids),
        ),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return seen !== undefined;
}
