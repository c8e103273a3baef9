import { actorOf, os, type RouterDeps } from '../router-base';
import {
  addMember,
  dissolveHousehold,
  makeHousehold,
  removeMember,
  renameHousehold,
} from './change-household';
import { householdOf } from './view-household';

/** of; make, rename, addMember, removeMember, dissolve. */
export function householdsRouter(deps: RouterDeps) {
  const { households } = os;
  return {
    of: households.of.handler(({ context, input }) => householdOf(deps, actorOf(context), input)),
    make: households.make.handler(({ context, input }) => makeHousehold(deps, actorOf(context), input)),
    rename: households.rename.handler(({ context, input }) => renameHousehold(deps, actorOf(context), input)),
    addMember: households.addMember.handler(({ context, input }) => addMember(deps, actorOf(context), input)),
    removeMember: households.removeMember.handler(({ context, input }) =>
      removeMember(deps, actorOf(context), input),
    ),
    dissolve: households.dissolve.handler(({ context, input }) =>
      dissolveHousehold(deps, actorOf(context), input),
    ),
  };
}
