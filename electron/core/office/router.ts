import type { RouterDeps } from '../router-base';
import { os } from '../router-base';
import { createDemo } from './create-demo';
import { createOffice } from './create-office';

/** create, createDemo. */
export function officeRouter(deps: RouterDeps) {
  return {
    create: os.office.create.handler(({ context, input }) =>
      createOffice(deps, deps.holders, context.session, input),
    ),
    createDemo: os.office.createDemo.handler(({ context, input }) =>
      createDemo(deps, deps.holders, context.session, input),
    ),
  };
}
