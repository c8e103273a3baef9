import { caseScope } from '../../../shared/domain/access/access';
import { workedOnBy } from '../appeals/case-items';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { personQueryForms } from './person-forms';
import { itemsByPerson } from './person-items';
import { mayReachPerson } from './person-scope';

interface Page {
  readonly query: string;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** A page of the office's people that this actor may see, whom the office met last first. */
export async function listPersons(deps: Deps, actor: Actor, input: Page) {
  const seal = officeSeal(deps, actor.officeId);
  const words = personQueryForms(input.query).map(forms => seal.tokens(forms));
  if (words.length > 0) return found(deps, actor, words, input.limit);
  if (input.query.trim() !== '') return { items: [], next: null };
  const rows = await newest(deps, actor, input);
  const last = rows.at(-1);
  return {
    items: await itemsByPerson(
      deps,
      actor.officeId,
      rows.map(row => row.applicant_id),
    ),
    next: last && rows.length === input.limit ? last.doc : null,
  };
}

async function found(deps: Deps, actor: Actor, words: readonly string[][], limit: number) {
  const hits = await deps.db.persons.find(deps.db.read, actor.officeId, words, limit);
  const ids: string[] = [];
  for (const { applicantId } of hits)
    if (await mayReachPerson(deps.db.read, actor, applicantId)) ids.push(applicantId);
  return { items: await itemsByPerson(deps, actor.officeId, ids), next: null };
}

async function newest(deps: Deps, actor: Actor, { before, limit }: Page) {
  const scope = caseScope(actor);
  if (scope.see === 'none') return [];
  let query = deps.db.read
    .selectFrom('person_docs as d')
    .select(['d.doc', 'd.applicant_id'])
    .where('d.office_id', '=', actor.officeId)
    .orderBy('d.doc', 'desc')
    .limit(limit);
  if (before !== undefined) query = query.where('d.doc', '<', before);
  if (scope.see === 'own')
    query = query.where(eb =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('cases as c')
            .innerJoin('applicants as a', join =>
              join.onRef('a.office_id', '=', 'c.office_id').onRef('a.id', '=', 'c.applicant_id'),
            )
            .select('c.id')
            .where('c.office_id', '=', actor.officeId)
            .where(workedOnBy(actor.officeId, scope.executorId, 'c'))
            .where(inner =>
              inner(inner.fn.coalesce('a.merged_into', 'a.id'), '=', inner.ref('d.applicant_id')),
            ),
        ),
        eb.exists(
          eb
            .selectFrom('case_people as p')
            .innerJoin('cases as c', join =>
              join.onRef('c.office_id', '=', 'p.office_id').onRef('c.id', '=', 'p.case_id'),
            )
            .select('c.id')
            .where('p.office_id', '=', actor.officeId)
            .where(workedOnBy(actor.officeId, scope.executorId, 'c'))
            .whereRef('p.applicant_id', '=', 'd.applicant_id'),
        ),
      ]),
    );
  return query.execute();
}
