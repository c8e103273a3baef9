import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { personQueryForms } from './person-forms';
import { itemsByPerson } from './person-items';

/** Known people by what is typed so far; whom the office saw last comes first. */
export async function findPersons(deps: Deps, actor: Actor, input: { query: string; limit: number }) {
  const seal = officeSeal(deps, actor.officeId);
  const words = personQueryForms(input.query).map(forms => seal.tokens(forms));
  if (words.length === 0) return { items: [] };
  const hits = await deps.db.persons.find(deps.db.read, actor.officeId, words, input.limit);
  return {
    items: await itemsByPerson(
      deps,
      actor.officeId,
      hits.map(hit => hit.applicantId),
    ),
  };
}
