import { actorOf, os, type RouterDeps } from '../router-base';
import { endOneSession } from './end-one-session';
import { listSessions } from './list-sessions';

/** list, end. */
export function sessionsRouter(deps: RouterDeps) {
  return {
    list: os.sessions.list.handler(({ context }) => listSessions(deps, context.session, actorOf(context))),
    end: os.sessions.end.handler(({ context, input }) =>
      endOneSession(deps, deps.holders, actorOf(context), input),
    ),
  };
}
