import { actorOf, os, type RouterDeps } from '../router-base';
import { makeEnrolment, makePackage } from './make-package';

/** make, enrol. */
export function packageRouter(deps: RouterDeps) {
  const { packages } = os;
  return {
    make: packages.make.handler(({ context, input }) =>
      makePackage(deps, actorOf(context), context.session, input),
    ),
    enrol: packages.enrol.handler(({ context }) => makeEnrolment(deps, actorOf(context), context.session)),
  };
}
