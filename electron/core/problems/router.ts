import { actorOf, os, type RouterDeps } from '../router-base';
import { listProblems } from './list-problems';
import { nameProblem, removeProblem } from './name-problem';

/** list, save, remove. */
export function problemsRouter(deps: RouterDeps) {
  const { problems } = os;
  return {
    list: problems.list.handler(({ context, input }) => listProblems(deps, actorOf(context), input)),
    save: problems.save.handler(({ context, input }) => nameProblem(deps, actorOf(context), input)),
    remove: problems.remove.handler(({ context, input }) => removeProblem(deps, actorOf(context), input)),
  };
}
