import { addDays, toEpochDay } from '../../lib/dates';

/** Somebody with a weekly limit, and the days they will not be there, both ends included. */
export interface WeeklyWorker {
  readonly weekly: number;
  readonly absences: readonly { readonly from: string; readonly until: string }[];
}

export interface WeekToCome {
  /** Its Monday. */
  readonly from: string;
  /** Cases to be expected: the plain mean of the past weeks, to a tenth; null where there are none to go by. */
  readonly expected: number | null;
  /** Cases that those with a weekly limit can take, absences and holidays taken off; null where nobody has a limit. */
  readonly room: number | null;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/**
 * The weeks to come: what is likely to arrive beside what people can take. A mean and no more: with a few dozen cases a
 * week, seasons and trends of an office are not to be told from chance.
 */
export function forecastWeeks(
  mondays: readonly string[],
  past: readonly number[],
  people: readonly WeeklyWorker[],
  isWorkingDay: (epochDay: number) => boolean,
): WeekToCome[] {
  const sum = past.reduce((total, week) => total + week, 0);
  const expected = past.length === 0 ? null : Math.round((sum / past.length) * 10) / 10;
  return mondays.map(from => {
    const days = DAYS.map(day => addDays(from, day)).filter(day => isWorkingDay(toEpochDay(day)));
    const room = people.reduce((total, one) => total + one.weekly * shareAtWork(one, days), 0);
    return { from, expected, room: people.length === 0 ? null : Math.round(room) };
  });
}

/** Of a full week of five days, the share that somebody works. */
function shareAtWork({ absences }: WeeklyWorker, days: readonly string[]): number {
  const there = days.filter(day => !absences.some(({ from, until }) => from <= day && day <= until));
  return Math.min(1, there.length / 5);
}
