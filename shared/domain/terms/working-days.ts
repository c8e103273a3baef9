import type { IsoDate } from '../../lib/dates';
import { toEpochDay } from '../../lib/dates';
import type { WorkCalendar } from './work-calendar';

/** Working days after `from` up to `to`, that day included, by the office's calendar; 0 where `to` is not later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number {
  const last = toEpochDay(to);
  let days = 0;
  for (let epochDay = toEpochDay(from) + 1; epochDay <= last; epochDay++)
    if (calendar.isWorkingDay(epochDay)) days += 1;
  return days;
}
