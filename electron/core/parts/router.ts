import { actorOf, os, type RouterDeps } from '../router-base';
import { givePart } from './give-part';
import { ownParts, partsForCase } from './list-parts';
import { stepPart } from './step-part';

/** ofCase, mine, give, step. */
export function partsRouter(deps: RouterDeps) {
  const { parts } = os;
  return {
    ofCase: parts.ofCase.handler(({ context, input }) => partsForCase(deps, actorOf(context), input)),
    mine: parts.mine.handler(({ context }) => ownParts(deps, actorOf(context))),
    give: parts.give.handler(({ context, input }) => givePart(deps, actorOf(context), input)),
    step: parts.step.handler(({ context, input }) => stepPart(deps, actorOf(context), input)),
  };
}
