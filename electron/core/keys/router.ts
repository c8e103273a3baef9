import { actorOf, os, type RouterDeps } from '../router-base';
import { changeKey } from './change-key';
import { keyStatus } from './key-status';

/** status, change. */
export function keysRouter(deps: RouterDeps) {
  return {
    status: os.keys.status.handler(({ context }) => keyStatus(deps, actorOf(context))),
    change: os.keys.change.handler(async ({ context }) => {
      const actor = actorOf(context);
      const changed = await changeKey(deps, actor);
      deps.resealer.kick(actor.officeId);
      return changed;
    }),
  };
}
