import { forecastWeeks, type WeekToCome } from '../../../shared/domain/routing/forecast-load';
import { addDays, weekday } from '../../../shared/lib/dates';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';

/** Weeks looked ahead. */
const AHEAD = 4;

interface Limited {
  readonly id: string;
  readonly weekly: number;
}

/** The next weeks of an office: what the whole weeks before lead to expect, and what those with a limit can take. */
export async function weeksToCome(
  deps: Deps,
  officeId: string,
  past: readonly number[],
  limited: readonly Limited[],
): Promise<WeekToCome[]> {
  const { read } = deps.db;
  const today = deps.clock.today();
  const monday = addDays(today, 1 - weekday(today));
  const mondays = Array.from({ length: AHEAD }, (_, week) => addDays(monday, 7 * (week + 1)));
  const [office, absences] = await Promise.all([
    officeOf(read, officeId),
    read
      .selectFrom('absences')
      .select(['executor_id', 'from_on', 'to_on'])
      .where('office_id', '=', officeId)
      .where('to_on', '>=', mondays[0] ?? today)
      .execute(),
  ]);
  const people = limited.map(({ id, weekly }) => ({
    weekly,
    absences: absences
      .filter(one => one.executor_id === id)
      .map(one => ({ from: one.from_on, until: one.to_on })),
  }));
  const calendar = deps.calendarOf(office.profile);
  return forecastWeeks(mondays, past, people, day => calendar.isWorkingDay(day));
}
