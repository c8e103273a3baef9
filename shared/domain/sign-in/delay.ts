/** Whose failures are counted: the attempts on one user, or all attempts from one device. */
export type Counted = 'user' | 'device';

/** Attempts that stand against a user or a device since the last success. */
export interface Failures {
  readonly count: number;
  /** When the last of them began, milliseconds since 1970. */
  readonly lastAt: number;
}

/** Failures that cost nothing: a slipped finger, a wrong layout. Several people share a device. */
const FREE: Readonly<Record<Counted, number>> = { user: 3, device: 10 };
/** First delay, seconds; every further failure doubles it. */
const FIRST_SECONDS = 5;
/** Longest delay, seconds: with it a guesser has 96 attempts a day, and the owner is back within a coffee. */
export const LONGEST_SECONDS = 15 * 60;
/** After a day without an attempt the count begins anew. */
export const FORGET_AFTER_MS = 24 * 60 * 60_000;

/** Seconds to wait after so many failures. Never falls as the count grows; at most LONGEST_SECONDS. */
export function delayAfter(counted: Counted, count: number): number {
  const beyond = count - FREE[counted];
  if (beyond < 0) return 0;
  return Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.min(beyond, 30));
}

/**
 * Whole seconds still to wait; 0 = an attempt may be made. A clock that was set back behind the last failure
 * never shortens the wait: then the whole delay is still to come.
 */
export function secondsToWait(counted: Counted, failures: Failures, now: number): number {
  const passed = Math.max(0, now - failures.lastAt);
  return Math.max(0, Math.ceil(delayAfter(counted, failures.count) - passed / 1000));
}

/** What stands against a user or device now: old failures are forgotten, and a clock that was set back counts from now. */
export function standingFailures(failures: Failures, now: number): Failures {
  if (now < failures.lastAt) return { count: failures.count, lastAt: now };
  return now - failures.lastAt > FORGET_AFTER_MS ? { count: 0, lastAt: now } : failures;
}
