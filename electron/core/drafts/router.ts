import { actorOf, os, type RouterDeps } from '../router-base';
import { discardDraft, listDrafts, restoreDraft, saveDraft } from './keep-drafts';

/** list, save, discard, restore. */
export function draftsRouter(deps: RouterDeps) {
  const { drafts } = os;
  return {
    list: drafts.list.handler(({ context }) => listDrafts(deps, actorOf(context))),
    save: drafts.save.handler(({ context, input }) => saveDraft(deps, actorOf(context), input)),
    discard: drafts.discard.handler(({ context, input }) => discardDraft(deps, actorOf(context), input)),
    restore: drafts.restore.handler(({ context, input }) => restoreDraft(deps, actorOf(context), input)),
  };
}
