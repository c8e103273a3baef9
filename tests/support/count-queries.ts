import type { Deps } from '../../electron/core/deps';

/** The same core, and how often it has asked its base to read since. */
export function countingReads(deps: Deps): { readonly deps: Deps; readonly asked: () => number } {
  let asked = 0;
  const read = deps.db.read.withPlugin({
    transformQuery: ({ node }) => {
      asked += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  return { deps: { ...deps, db: { ...deps.db, read } }, asked: () => asked };
}
