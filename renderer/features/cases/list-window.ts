/** Cases are fetched in pages of this many. */
export const PAGE_SIZE = 100;

/** Pages that hold the rows from `first` to `last`, and the page before them all: it carries the counts. */
export function pagesOfRows(first: number, last: number): number[] {
  const pages = new Set([0]);
  for (let page = Math.floor(first / PAGE_SIZE); page <= Math.floor(last / PAGE_SIZE); page += 1)
    pages.add(page);
  return [...pages].sort((a, b) => a - b);
}

export interface Selection {
  readonly id: string | null;
  readonly index: number;
}

/**
 * The row that is selected among the rows as they stand now: the same case where it is still listed,
 * else the one that took its place. `indexOf` answers -1 for a case that is not loaded or not listed.
 */
export function selectedIndex(selection: Selection, total: number, indexOf: (id: string) => number): number {
  if (total === 0) return -1;
  const found = selection.id === null ? -1 : indexOf(selection.id);
  return found >= 0 ? found : Math.max(0, Math.min(selection.index, total - 1));
}
