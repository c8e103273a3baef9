import { actorOf, os, type RouterDeps } from '../router-base';
import { ownPromises, promisesForCase } from './list-promises';
import { makePromise } from './make-promise';
import { settlePromise, withdrawPromise } from './settle-promise';

/** ofCase, mine, make, settle, withdraw. */
export function promisesRouter(deps: RouterDeps) {
  const { promises } = os;
  return {
    ofCase: promises.ofCase.handler(({ context, input }) => promisesForCase(deps, actorOf(context), input)),
    mine: promises.mine.handler(({ context }) => ownPromises(deps, actorOf(context))),
    make: promises.make.handler(({ context, input }) => makePromise(deps, actorOf(context), input)),
    settle: promises.settle.handler(({ context, input }) => settlePromise(deps, actorOf(context), input)),
    withdraw: promises.withdraw.handler(({ context, input }) =>
      withdrawPromise(deps, actorOf(context), input),
    ),
  };
}
