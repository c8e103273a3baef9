import { actorOf, holdsKey, os, type RouterDeps } from '../router-base';
import { verifyBase } from './verify-base';

/** verify. */
export function systemRouter(deps: RouterDeps) {
  return {
    verify: os.system.verify.handler(({ context }) =>
      verifyBase(deps, actorOf(context), holdsKey(deps, context)),
    ),
  };
}
