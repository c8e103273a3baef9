import { actorOf, os, type RouterDeps } from '../router-base';
import { signQuarter } from './sign-quarter';
import { changedCases, checkQuarter, closingStatus, listDifferences } from './view-closing';

/** status, check, differences, changedCases, sign. */
export function closingRouter(deps: RouterDeps) {
  const { closing } = os;
  return {
    status: closing.status.handler(({ context, input }) => closingStatus(deps, actorOf(context), input)),
    check: closing.check.handler(({ context, input }) => checkQuarter(deps, actorOf(context), input)),
    differences: closing.differences.handler(({ context, input }) =>
      listDifferences(deps, actorOf(context), input),
    ),
    changedCases: closing.changedCases.handler(({ context, input }) =>
      changedCases(deps, actorOf(context), input),
    ),
    sign: closing.sign.handler(({ context, input }) =>
      signQuarter(deps, actorOf(context), context.session, input),
    ),
  };
}
