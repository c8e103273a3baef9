import { actorOf, os, type RouterDeps } from '../router-base';
import { closeRange, listRanges, reserveNumbers } from './ranges';

/** ranges, reserve, close. */
export function numbersRouter(deps: RouterDeps) {
  const { numbers } = os;
  return {
    ranges: numbers.ranges.handler(({ context }) => listRanges(deps, actorOf(context))),
    reserve: numbers.reserve.handler(({ context, input }) => reserveNumbers(deps, actorOf(context), input)),
    close: numbers.close.handler(({ context, input }) => closeRange(deps, actorOf(context), input)),
  };
}
