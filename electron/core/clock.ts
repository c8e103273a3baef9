import type { Clock } from './core';

/** The PC's clock, in its own time zone: "today" is the day on the wall of the office. */
export const systemClock: Clock = {
  today() {
    const now = new Date();
    const two = (n: number) => String(n).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  now: () => new Date().toISOString(),
};

/** A clock that stands on one day; RECEPTION_TODAY sets it for rehearsals and tests. */
export function fixedClock(today: string): Clock {
  return { today: () => today, now: () => `${today}T09:00:00.000Z` };
}
