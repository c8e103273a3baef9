import { actorOf, os, type RouterDeps } from '../router-base';
import { getReception } from './get-reception';

/** get. */
export function receptionsRouter(deps: RouterDeps) {
  const { receptions } = os;
  return {
    get: receptions.get.handler(({ context, input }) => getReception(deps, actorOf(context), input)),
  };
}
