const ROWS_PER_PAGE_KEY = 10;

/** Where a key moves the selection; null for a key that does not move it. */
export function movedBy(key: string, index: number, total: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    j: index + 1,
    ArrowUp: index - 1,
    k: index - 1,
    PageDown: index + ROWS_PER_PAGE_KEY,
    PageUp: index - ROWS_PER_PAGE_KEY,
    Home: 0,
    End: total - 1,
  };
  const to = moves[key];
  if (to === undefined || total === 0) return null;
  return Math.max(0, Math.min(to, total - 1));
}
