import { actorOf, os, type RouterDeps } from '../router-base';
import { findPersons } from './find-persons';
import { getPerson } from './get-person';
import { listPersons } from './list-persons';
import { matchPersons, personCandidates } from './match-persons';
import { mergePersons } from './merge-persons';
import { personHistory } from './person-history';
import { savePerson } from './save-person';
import { unmergePersons } from './unmerge-persons';

/** find, match, get, list, save; history, candidates, merge, unmerge. */
export function personsRouter(deps: RouterDeps) {
  const { persons } = os;
  return {
    find: persons.find.handler(({ context, input }) => findPersons(deps, actorOf(context), input)),
    match: persons.match.handler(({ context, input }) => matchPersons(deps, actorOf(context), input)),
    get: persons.get.handler(({ context, input }) => getPerson(deps, actorOf(context), input)),
    list: persons.list.handler(({ context, input }) => listPersons(deps, actorOf(context), input)),
    save: persons.save.handler(({ context, input }) => savePerson(deps, actorOf(context), input)),
    history: persons.history.handler(({ context, input }) => personHistory(deps, actorOf(context), input)),
    candidates: persons.candidates.handler(({ context, input }) =>
      personCandidates(deps, actorOf(context), input),
    ),
    merge: persons.merge.handler(({ context, input }) => mergePersons(deps, actorOf(context), input)),
    unmerge: persons.unmerge.handler(({ context, input }) => unmergePersons(deps, actorOf(context), input)),
  };
}
