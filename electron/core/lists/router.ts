import { createRuns } from '../files/runs';
import { actorOf, os, type RouterDeps } from '../router-base';
import { columnsOf, saveColumns } from './columns';
import { exportCases } from './export-cases';
import { exportRegistry } from './export-registry';
import { listViews, removeView, saveView } from './saved-views';
import { openWords, sealWords } from './search-words';

/** sealWords, openWords; views, saveView, removeView; columns, saveColumns; exportCases; exportRegistry and its run. */
export function listsRouter(deps: RouterDeps) {
  const { lists } = os;
  const runs = createRuns();
  return {
    sealWords: lists.sealWords.handler(({ context, input }) => sealWords(deps, actorOf(context), input)),
    openWords: lists.openWords.handler(({ context, input }) => openWords(deps, actorOf(context), input)),
    views: lists.views.handler(({ context }) => listViews(deps, actorOf(context))),
    saveView: lists.saveView.handler(({ context, input }) => saveView(deps, actorOf(context), input)),
    removeView: lists.removeView.handler(({ context, input }) => removeView(deps, actorOf(context), input)),
    columns: lists.columns.handler(({ context }) => columnsOf(deps, actorOf(context))),
    saveColumns: lists.saveColumns.handler(({ context, input }) =>
      saveColumns(deps, actorOf(context), input),
    ),
    exportCases: lists.exportCases.handler(({ context, input }) =>
      exportCases(deps, actorOf(context), context.session, input),
    ),
    exportRegistry: lists.exportRegistry.handler(({ context, input }) =>
      exportRegistry(deps, actorOf(context), context.session, runs, input),
    ),
    registryProgress: lists.registryProgress.handler(({ context, input }) => {
      actorOf(context);
      return { written: runs.find(context.session, input.fileId)?.rows ?? null };
    }),
    stopRegistry: lists.stopRegistry.handler(({ context, input }) => {
      actorOf(context);
      return { stopping: runs.stop(context.session, input.fileId) };
    }),
  };
}
