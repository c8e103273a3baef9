import type { IsoDate } from '../../lib/dates';
import { toEpochDay } from '../../lib/dates';
import type { WorkCalendar } from './work-calendar';

/** A moment by the office's clock: a calendar day and the minutes since its midnight. */
export interface LocalMoment {
  readonly date: IsoDate;
  readonly minutes: number;
}

/** Hours of the working day, `from` included, `to` not; a short day ends an hour earlier. */
export interface WorkingDay {
  readonly from: number;
  readonly to: number;
}

/**
 * Working hours that passed between two moments by the office's calendar, whole hours rounded down: nights, days off
 * and holidays do not count. 0 where the second is not later.
 */
export function workingHoursBetween(
  start: LocalMoment,
  end: LocalMoment,
  calendar: WorkCalendar,
  day: WorkingDay,
): number {
  const [first, last] = [toEpochDay(start.date), toEpochDay(end.date)];
  let minutes = 0;
  for (let epochDay = first; epochDay <= last; epochDay++) {
    const kind = calendar.kindOf(epochDay);
    if (!kind.working) continue;
    const opens = Math.max(day.from * 60, epochDay === first ? start.minutes : 0);
    const closes = Math.min((day.to - (kind.short ? 1 : 0)) * 60, epochDay === last ? end.minutes : 1_440);
    minutes += Math.max(0, closes - opens);
  }
  return Math.floor(minutes / 60);
}
