/** The order of two codes or keys by their letters’ numbers, the same on every computer: −1, 0 or 1. Not for names. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
