import { actorOf, os, type RouterDeps } from '../router-base';
import { findTerritories, findTopics, listClassifiers } from './find-entries';

/** topics, territories, classifiers. */
export function referenceRouter(deps: RouterDeps) {
  const { reference } = os;
  return {
    topics: reference.topics.handler(({ context, input }) => findTopics(deps, actorOf(context), input)),
    territories: reference.territories.handler(({ input }) => findTerritories(deps, input)),
    classifiers: reference.classifiers.handler(({ context }) => listClassifiers(deps, actorOf(context))),
  };
}
