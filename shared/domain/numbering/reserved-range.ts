/** Numbers taken ahead for a device: both ends belong to it. */
export interface ReservedRange {
  readonly first: number;
  readonly last: number;
  readonly closed: boolean;
}

export type ReservedRefusal = 'outside' | 'closed' | 'taken';

/** Says why this number of a range cannot be given to an appeal, or null. */
export function refuseReserved(range: ReservedRange, seq: number, isTaken: boolean): ReservedRefusal | null {
  if (seq < range.first || seq > range.last) return 'outside';
  if (isTaken) return 'taken';
  return range.closed ? 'closed' : null;
}

/**
 * How many numbers up to `last` nobody can account for: not borne by an appeal, not waiting in a range, not void with
 * one. `borne` counts every appeal of the series, `ranges` what each range holds and how many of it are borne.
 */
export function unexplainedGaps(
  last: number,
  borne: number,
  ranges: readonly { readonly first: number; readonly last: number; readonly used: number }[],
): number {
  const waiting = ranges.reduce((sum, range) => sum + (range.last - range.first + 1 - range.used), 0);
  return last - borne - waiting;
}
