import type { IsoDate } from '../../lib/dates';
import { formatDate } from '../../lib/dates';

/** A text in the three languages of the program. */
export interface LocalText {
  readonly ru: string;
  readonly kk: string;
  readonly en: string;
}

export type Country = 'KZ' | 'RU';

/** How far a year's table may be trusted; `none`: no table, only weekends and fixed holidays are known. */
export type CalendarStatus = 'official' | 'preliminary' | 'none';

/**
 * A day that differs from a plain Monday-Friday week, or a holiday that falls on a weekend.
 * `off`: nobody works; `work`: a day off that is worked; `short`: worked, an hour shorter (implies worked).
 * `movedFrom`: the day off (or the worked day) that was exchanged for this one.
 */
export interface CalendarDay {
  readonly date: IsoDate;
  readonly kind: 'off' | 'work' | 'short';
  readonly name: LocalText;
  readonly movedFrom?: IsoDate;
}

/** The table of one year, with the act or publication it follows. */
export interface CalendarYear {
  readonly year: number;
  readonly status: Exclude<CalendarStatus, 'none'>;
  readonly source: LocalText;
  readonly days: readonly CalendarDay[];
}

/** A holiday kept on the same day every year, `monthDay` as `05-09`; `since`/`until` are years, inclusive. */
export interface FixedHoliday {
  readonly monthDay: string;
  readonly name: LocalText;
  readonly since?: number;
  readonly until?: number;
}

/** Everything the program knows of a country's days off. */
export interface CountryCalendar {
  readonly country: Country;
  readonly years: readonly CalendarYear[];
  /** Used only for years without a table. */
  readonly fixedHolidays: readonly FixedHoliday[];
}

/** A public holiday on its own date. */
export function holiday(date: IsoDate, name: LocalText): CalendarDay {
  return { date, kind: 'off', name };
}

/** A weekday made a day off in exchange for `movedFrom`. */
export function movedDayOff(date: IsoDate, movedFrom: IsoDate): CalendarDay {
  const day = formatDate(movedFrom);
  const name = {
    ru: `Выходной день, перенесённый с ${day}`,
    kk: `Ауыстырылған демалыс күні (${day} орнына)`,
    en: `Day off moved from ${day}`,
  };
  return { date, kind: 'off', name, movedFrom };
}

/** A day off that is worked in exchange for the weekday `movedFrom`. */
export function workedDayOff(
  date: IsoDate,
  movedFrom: IsoDate,
  kind: 'work' | 'short' = 'work',
): CalendarDay {
  const day = formatDate(movedFrom);
  const name = {
    ru: `Рабочий день вместо ${day}`,
    kk: `${day} орнына жұмыс күні`,
    en: `Worked in place of ${day}`,
  };
  return { date, kind, name, movedFrom };
}

/** A working day an hour shorter because a holiday follows. */
export function shortDay(date: IsoDate): CalendarDay {
  const name = {
    ru: 'Предпраздничный день, короче на час',
    kk: 'Мереке алдындағы күн, бір сағатқа қысқа',
    en: 'Eve of a holiday, one hour shorter',
  };
  return { date, kind: 'short', name };
}
