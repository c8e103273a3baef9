import { actorOf, os, type RouterDeps } from '../router-base';
import { exportEvents } from './export-events';
import { listEvents } from './list-events';

/** list, export. */
export function journalRouter(deps: RouterDeps) {
  const { journal } = os;
  return {
    list: journal.list.handler(({ context, input }) => listEvents(deps, actorOf(context), input)),
    export: journal.export.handler(({ context, input }) =>
      exportEvents(deps, actorOf(context), context.session, input),
    ),
  };
}
