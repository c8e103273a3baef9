import type { IsoDate } from '../../lib/dates';
import { daysBetween } from '../../lib/dates';

/** Whether a case kept its term: closed on or before the due date, after it; open before it, past it. */
export type Timeliness = 'in-time' | 'late' | 'open' | 'open-late';

/** How long a closed case took, in calendar days: «до 15 дней», «до 30 дней», «свыше 30 дней». */
export type ClosingBand = 'up-to-15' | 'up-to-30' | 'over-30';

/** Calendar days left: 0 on the due date, negative when it is past. */
export function daysLeft(dueOn: IsoDate, today: IsoDate): number {
  return daysBetween(today, dueOn);
}

/** Late from the day after the due date, counted to the day of closing or, while open, to today. */
export function isLate(dueOn: IsoDate, closedOn: IsoDate | null, today: IsoDate): boolean {
  return (closedOn ?? today) > dueOn;
}

export function timelinessOf(dueOn: IsoDate, closedOn: IsoDate | null, today: IsoDate): Timeliness {
  const late = isLate(dueOn, closedOn, today);
  if (closedOn === null) return late ? 'open-late' : 'open';
  return late ? 'late' : 'in-time';
}

/** Band of a closed case; day `startOn` is day 0, so 15 days later is still «до 15 дней». */
export function closingBand(startOn: IsoDate, closedOn: IsoDate): ClosingBand {
  const taken = daysBetween(startOn, closedOn);
  if (taken <= 15) return 'up-to-15';
  return taken <= 30 ? 'up-to-30' : 'over-30';
}
