/** What became of one asking for a second reading; `withdrawn`: somebody else was asked in its place. */
export const READING_STATES = ['asked', 'agreed', 'returned', 'withdrawn'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** How the answer of a case stands with its second reader; `changed`: agreed to, and no longer what was read. */
export const STANDINGS = ['not-asked', 'asked', 'returned', 'changed', 'agreed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a reader agrees to: the results of the questions in their order, and how often the case was taken up again. */
export interface Answer {
  readonly results: readonly (string | null)[];
  readonly reopened: number;
}

/** One asking. `executorId`: whose answer it is. */
export interface Reading {
  readonly executorId: string;
  readonly state: ReadingState;
  /** null unless agreed. */
  readonly agreedTo: Answer | null;
}

function isSame(one: Answer | null, other: Answer): boolean {
  return (
    one !== null &&
    one.reopened === other.reopened &&
    one.results.length === other.results.length &&
    one.results.every((result, index) => result === other.results[index])
  );
}

/**
 * How the answer stands now, by everything that was asked of it, the oldest first. An agreement is one to the answer of
 * this executor as it was read: another executor's, one with another result and one of a case taken up again are read
 * anew, whichever way the change came about.
 */
export function standingOf(
  readings: readonly Reading[],
  executorId: string | null,
  answer: Answer,
): Standing {
  const last = readings.filter(({ state }) => state !== 'withdrawn').at(-1);
  if (!last || last.executorId !== executorId || last.state === 'withdrawn') return 'not-asked';
  if (last.state !== 'agreed') return last.state;
  return isSame(last.agreedTo, answer) ? 'agreed' : 'changed';
}
