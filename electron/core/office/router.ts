import type { RouterDeps } from '../router-base';
import { actorOf, os } from '../router-base';
import { createDemo } from './create-demo';
import { createOffice } from './create-office';
import { setIdleLock } from './set-idle-lock';

/** create, createDemo, setIdleLock. */
export function officeRouter(deps: RouterDeps) {
  return {
    create: os.office.create.handler(({ context, input }) =>
      createOffice(deps, deps.holders, context.session, input),
    ),
    createDemo: os.office.createDemo.handler(({ context, input }) =>
      createDemo(deps, deps.holders, context.session, input),
    ),
    setIdleLock: os.office.setIdleLock.handler(({ context, input }) =>
      setIdleLock(deps, actorOf(context), input),
    ),
  };
}
