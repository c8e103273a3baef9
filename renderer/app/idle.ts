/** When somebody last touched the PC, by both clocks of the page. */
export interface Touch {
  /** Milliseconds since 1970; goes on while the PC sleeps. */
  readonly date: number;
  /** Milliseconds of a clock that nobody can set back. */
  readonly steady: number;
}

/** Seconds until the lock, rounded up; 0 = lock. The clock that has gone further decides. */
export function secondsLeft(minutes: number, last: Touch, now: Touch): number {
  const idle = Math.max(now.date - last.date, now.steady - last.steady);
  return Math.max(0, Math.ceil(minutes * 60 - idle / 1000));
}

/** `9:40` */
export function sayTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
