/** The newest cases that hold a word; `docs` newest first. */
export interface Posting {
  readonly docs: readonly number[];
}

/** Newest holders of a word that are read; more are not needed to see that it is common. */
export const POSTING_CAP = 256;

/**
 * Cases that hold a word: counted where all were read, else by how densely the newest stand among all cases. `docs`
 * are numbers in the order of registration, `newest` the last number given.
 */
export function estimateHolders({ docs }: Posting, newest: number): number {
  const last = docs.at(-1);
  if (last === undefined || docs.length < POSTING_CAP) return docs.length;
  return Math.max(docs.length, Math.round((docs.length * newest) / Math.max(1, newest - last + 1)));
}

/** Inverse document frequency, smoothed: what a word tells in an office of so many cases. Never 0. */
export function rarityOf(holders: number, cases: number): number {
  return Math.log(1 + (Math.max(1, cases) + 1) / (holders + 0.5));
}
