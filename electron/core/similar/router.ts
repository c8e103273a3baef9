import { actorOf, os, type RouterDeps } from '../router-base';
import { findSimilar } from './find-similar';
import { linkCases, unlinkCases } from './link-cases';
import { listLinks } from './list-links';
import { suggestEntries } from './suggest';

/** similar, suggest, links, link, unlink: procedures of appeals. */
export function similarProcedures(deps: RouterDeps) {
  const { appeals } = os;
  return {
    similar: appeals.similar.handler(({ context, input, signal }) =>
      findSimilar(deps, actorOf(context), input, signal),
    ),
    suggest: appeals.suggest.handler(({ context, input, signal }) =>
      suggestEntries(deps, actorOf(context), input, signal),
    ),
    links: appeals.links.handler(({ context, input }) => listLinks(deps, actorOf(context), input)),
    link: appeals.link.handler(({ context, input }) => linkCases(deps, actorOf(context), input)),
    unlink: appeals.unlink.handler(({ context, input }) => unlinkCases(deps, actorOf(context), input)),
  };
}
