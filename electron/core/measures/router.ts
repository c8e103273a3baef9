import { actorOf, os, type RouterDeps } from '../router-base';
import { measuresForCase } from './list-measures';
import { noteMeasure, withdrawMeasure } from './note-measure';

/** ofCase, note, withdraw. */
export function measuresRouter(deps: RouterDeps) {
  const { measures } = os;
  return {
    ofCase: measures.ofCase.handler(({ context, input }) => measuresForCase(deps, actorOf(context), input)),
    note: measures.note.handler(({ context, input }) => noteMeasure(deps, actorOf(context), input)),
    withdraw: measures.withdraw.handler(({ context, input }) =>
      withdrawMeasure(deps, actorOf(context), input),
    ),
  };
}
