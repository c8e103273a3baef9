import { comparePersons, LIKELY } from '../../../shared/domain/identity';
import type { ApplicantData } from '../appeals/applicant';
import { withNormalPhones } from '../appeals/applicant';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { candidateForms } from './person-forms';
import { itemsByPerson } from './person-items';
import { mayReachPerson } from './person-scope';
import { applicantOf, findPerson, openPerson, personRows } from './stored-person';

/** Records opened for one comparison; keys in common are rarely shared by more. */
const MOST_OPENED = 300;

/** Who of the known people the typed applicant may be. */
export async function matchPersons(
  deps: Deps,
  actor: Actor,
  input: { applicant: ApplicantData; limit: number },
) {
  const office = await officeOf(deps.db.read, actor.officeId);
  return likeThis(deps, actor, withNormalPhones(office.profile, input.applicant), null, input.limit);
}

/** Records that may be of the same person as this one. Refuses NOT_FOUND. */
export async function personCandidates(deps: Deps, actor: Actor, input: { id: string }) {
  const person = await findPerson(deps.db.read, officeSeal(deps, actor.officeId), actor.officeId, input.id);
  if (!person || !(await mayReachPerson(deps.db.read, actor, person.row.id))) refuse('NOT_FOUND');
  return likeThis(deps, actor, applicantOf(person.record), person.row.id, 20);
}

type Compared = Parameters<typeof candidateForms>[0];

/** Known persons who may be this one, likely ones first, each with why; duplicates that were joined are left out. */
export async function likePersons(
  deps: Deps,
  actor: Actor,
  applicant: Compared,
  limit: number,
  self?: string,
) {
  const seal = officeSeal(deps, actor.officeId);
  const tokens = seal.tokens(candidateForms(applicant));
  if (tokens.length === 0) return [];
  const hits = await deps.db.persons.find(deps.db.read, actor.officeId, [tokens], MOST_OPENED);
  const rows = await personRows(
    deps.db.read,
    actor.officeId,
    hits.map(hit => hit.applicantId).filter(id => id !== self),
  );
  return rows
    .map(row => ({ row, likeness: comparePersons(applicant, openPerson(seal, row).record) }))
    .filter(({ likeness }) => likeness.score >= LIKELY)
    .sort((one, other) => other.likeness.score - one.likeness.score)
    .slice(0, limit);
}

async function likeThis(deps: Deps, actor: Actor, applicant: Compared, self: string | null, limit: number) {
  const likely = await likePersons(deps, actor, applicant, limit, self ?? undefined);
  const items = await itemsByPerson(
    deps,
    actor.officeId,
    likely.map(({ row }) => row.id),
  );
  const likenessOf = new Map(likely.map(({ row, likeness }) => [row.id, likeness]));
  return {
    items: items.flatMap(person => {
      const likeness = likenessOf.get(person.id);
      return likeness
        ? [
            {
              person,
              likeness: { ...likeness, reasons: [...likeness.reasons], against: [...likeness.against] },
            },
          ]
        : [];
    }),
  };
}
