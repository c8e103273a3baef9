import { actorOf, holdsKey, os, type RouterDeps } from '../router-base';
import { verifyBase } from './verify-base';
import { vouchForRows } from './vouch-rows';

/** verify, vouch. */
export function systemRouter(deps: RouterDeps) {
  return {
    verify: os.system.verify.handler(({ context }) =>
      verifyBase(deps, actorOf(context), holdsKey(deps, context)),
    ),
    vouch: os.system.vouch.handler(({ input, context }) => vouchForRows(deps, actorOf(context), input)),
  };
}
