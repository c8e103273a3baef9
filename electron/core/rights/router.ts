import { actorOf, os, type RouterDeps } from '../router-base';
import { erasePerson } from './erase-person';
import { returnedPersons } from './erased-list';
import { makeDataFile } from './make-data-file';
import { previewErasure } from './plan-erasure';

/** dataFile; erasurePreview, erase, returned. */
export function rightsRouter(deps: RouterDeps) {
  const { rights } = os;
  return {
    dataFile: rights.dataFile.handler(({ context, input }) =>
      makeDataFile(deps, context.session, actorOf(context), input),
    ),
    erasurePreview: rights.erasurePreview.handler(({ context, input }) =>
      previewErasure(deps, actorOf(context), input),
    ),
    erase: rights.erase.handler(({ context, input }) => erasePerson(deps, actorOf(context), input)),
    returned: rights.returned.handler(({ context }) => returnedPersons(deps, actorOf(context))),
  };
}
