import type { IsoDate } from '../../lib/dates';
import { toEpochDay, weekdayOfEpochDay, yearOfEpochDay } from '../../lib/dates';
import type { CalendarDay, CalendarStatus, Country, CountryCalendar, LocalText } from './calendar-table';
import { kzCalendar } from './calendars/kz';
import { ruCalendar } from './calendars/ru';

/** Why a day is worked or not. `moved`: a weekday off in exchange; `worked-day-off`: a weekend day worked. */
export type DayReason = 'weekday' | 'weekend' | 'holiday' | 'moved' | 'worked-day-off';

export interface DayKind {
  readonly working: boolean;
  readonly short: boolean;
  readonly reason: DayReason;
  readonly name?: LocalText;
}

/** What one year of a calendar rests on; `edited`: the office changed days of it. */
export interface CalendarBasis {
  readonly year: number;
  readonly status: CalendarStatus;
  readonly source: LocalText | null;
  readonly edited: boolean;
}

/** A five-day-week calendar, answered by epoch day so that terms can be counted without parsing dates. */
export interface WorkCalendar {
  readonly country: Country;
  isWorkingDay(epochDay: number): boolean;
  kindOf(epochDay: number): DayKind;
  basis(year: number): CalendarBasis;
}

const COUNTRIES: Readonly<Record<Country, CountryCalendar>> = { KZ: kzCalendar, RU: ruCalendar };
const WEEKDAY: DayKind = { working: true, short: false, reason: 'weekday' };
const WEEKEND: DayKind = { working: false, short: false, reason: 'weekend' };
const unedited = new Map<Country, WorkCalendar>();

interface LoadedYear {
  readonly special: ReadonlyMap<number, DayKind>;
  readonly basis: CalendarBasis;
}

/**
 * The working calendar of a country. `overrides` are the office's own days: each replaces what the table
 * says of its date (kind `work` on a weekday undoes a holiday).
 */
export function calendarFor(country: Country, overrides: readonly CalendarDay[] = []): WorkCalendar {
  if (overrides.length > 0) return buildCalendar(COUNTRIES[country], overrides);
  const known = unedited.get(country);
  if (known) return known;
  const built = buildCalendar(COUNTRIES[country], []);
  unedited.set(country, built);
  return built;
}

/** Whether and why a date is worked. */
export function dayKind(calendar: WorkCalendar, date: IsoDate): DayKind {
  return calendar.kindOf(toEpochDay(date));
}

function buildCalendar(table: CountryCalendar, overrides: readonly CalendarDay[]): WorkCalendar {
  const years = new Map<number, LoadedYear>();
  const yearFor = (year: number): LoadedYear => {
    const known = years.get(year);
    if (known) return known;
    const loaded = loadYear(table, year, overrides);
    years.set(year, loaded);
    return loaded;
  };
  const kindOf = (epochDay: number): DayKind =>
    yearFor(yearOfEpochDay(epochDay)).special.get(epochDay) ?? plainKind(epochDay);
  return {
    country: table.country,
    kindOf,
    isWorkingDay: epochDay => kindOf(epochDay).working,
    basis: year => yearFor(year).basis,
  };
}

function loadYear(table: CountryCalendar, year: number, overrides: readonly CalendarDay[]): LoadedYear {
  const official = table.years.find(candidate => candidate.year === year);
  const own = overrides.filter(day => day.date.startsWith(`${String(year).padStart(4, '0')}-`));
  const special = new Map<number, DayKind>();
  for (const day of [...(official?.days ?? fixedDays(table, year)), ...own]) {
    const epochDay = toEpochDay(day.date);
    special.set(epochDay, describe(day, epochDay));
  }
  const basis: CalendarBasis = {
    year,
    status: official?.status ?? 'none',
    source: official?.source ?? null,
    edited: own.length > 0,
  };
  return { special, basis };
}

function fixedDays(table: CountryCalendar, year: number): CalendarDay[] {
  return table.fixedHolidays
    .filter(({ since = year, until = year }) => since <= year && year <= until)
    .map(({ monthDay, name }) => ({
      date: `${String(year).padStart(4, '0')}-${monthDay}`,
      kind: 'off',
      name,
    }));
}

function plainKind(epochDay: number): DayKind {
  return weekdayOfEpochDay(epochDay) > 5 ? WEEKEND : WEEKDAY;
}

function describe(day: CalendarDay, epochDay: number): DayKind {
  const { name } = day;
  if (day.kind === 'off') {
    return { working: false, short: false, reason: day.movedFrom === undefined ? 'holiday' : 'moved', name };
  }
  const reason = weekdayOfEpochDay(epochDay) > 5 ? 'worked-day-off' : 'weekday';
  return { working: true, short: day.kind === 'short', reason, name };
}
