import { actorOf, os, type RouterDeps } from '../router-base';
import { forwardCase } from './forward-case';
import { forwardsForCase } from './list-forwards';
import { noteForward } from './note-forward';
import { listBodies, saveBodies } from './receiving-bodies';
import { undoForward } from './undo-forward';

/** ofCase, make, note, undo. */
export function forwardsRouter(deps: RouterDeps) {
  const { forwards } = os;
  return {
    bodies: forwards.bodies.handler(({ context }) => listBodies(deps, actorOf(context))),
    saveBodies: forwards.saveBodies.handler(({ context, input }) =>
      saveBodies(deps, actorOf(context), input),
    ),
    ofCase: forwards.ofCase.handler(({ context, input }) => forwardsForCase(deps, actorOf(context), input)),
    make: forwards.make.handler(({ context, input }) => forwardCase(deps, actorOf(context), input)),
    note: forwards.note.handler(({ context, input }) => noteForward(deps, actorOf(context), input)),
    undo: forwards.undo.handler(({ context, input }) => undoForward(deps, actorOf(context), input)),
  };
}
