import { actorOf, os, type RouterDeps } from '../router-base';
import { makeDataFile } from './make-data-file';

/** dataFile. */
export function rightsRouter(deps: RouterDeps) {
  const { rights } = os;
  return {
    dataFile: rights.dataFile.handler(({ context, input }) =>
      makeDataFile(deps, context.session, actorOf(context), input),
    ),
  };
}
