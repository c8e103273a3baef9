/**
 * Calendar dates as text, `YYYY-MM-DD` in the proleptic Gregorian calendar, years 0001-9999.
 *
 * All arithmetic goes through whole epoch days (1970-01-01 = 0): imports of tens of thousands of rows run
 * here, so nothing in this file allocates a date object. What computes with a date throws `RangeError` for
 * text that is not a real one; what only cuts the text (`yearOf`, `monthOf`, `formatDate`, `compareDates`,
 * `ageOn`) trusts it. Ask `isIsoDate` first where the text comes from outside.
 */
export type IsoDate = string;

/** A quarter of a calendar year, `quarter` 1-4. */
export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** A stretch of dates, both ends included. */
export interface DateRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Days from 0001-01-01 to 1970-01-01. */
const EPOCH_OFFSET = 719162;
const FIRST_EPOCH_DAY = -EPOCH_OFFSET;
const LAST_EPOCH_DAY = 2932896;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month, `month` 1-12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Number written in ASCII digits at `start..start + length`, or NaN. */
function digitsAt(text: string, start: number, length: number): number {
  let value = 0;
  for (let i = start; i < start + length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Epoch day of a date, or NaN when the text is not a real date. */
function readEpochDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    return Number.NaN;
  }
  return (
    startOfYear(year) +
    (DAYS_BEFORE_MONTH[month - 1] ?? 0) +
    (month > 2 && isLeapYear(year) ? 1 : 0) +
    day -
    1
  );
}

/** Epoch day of 1 January. */
function startOfYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - EPOCH_OFFSET;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** True for the text of a real calendar date (`2026-02-29` is not one). */
export function isIsoDate(text: unknown): text is IsoDate {
  return typeof text === 'string' && !Number.isNaN(readEpochDay(text));
}

/** Whole days since 1970-01-01 (negative before it). */
export function toEpochDay(date: IsoDate): number {
  const day = readEpochDay(date);
  if (Number.isNaN(day)) throw new RangeError(`not a calendar date: ${JSON.stringify(date)}`);
  return day;
}

/** The date of an epoch day; throws `RangeError` outside the years 0001-9999. */
export function fromEpochDay(epochDay: number): IsoDate {
  if (!Number.isInteger(epochDay) || epochDay < FIRST_EPOCH_DAY || epochDay > LAST_EPOCH_DAY) {
    throw new RangeError(`epoch day out of range: ${epochDay}`);
  }
  const year = yearOfEpochDay(epochDay);
  let rest = epochDay - startOfYear(year);
  let month = 1;
  for (let length = 31; rest >= length; length = daysInMonth(year, month)) {
    rest -= length;
    month += 1;
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(rest + 1, 2)}`;
}

/** Calendar year of an epoch day. */
export function yearOfEpochDay(epochDay: number): number {
  // The mean Gregorian year gives the year or its neighbour; the two comparisons settle it.
  let year = Math.floor((epochDay + EPOCH_OFFSET) / 365.2425) + 1;
  if (epochDay < startOfYear(year)) year -= 1;
  else if (epochDay >= startOfYear(year + 1)) year += 1;
  return year;
}

/** 1 = Monday ... 7 = Sunday, of an epoch day. */
export function weekdayOfEpochDay(epochDay: number): number {
  // 1970-01-01 was a Thursday; the second modulo keeps days before it positive.
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** The date `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** The same day `months` later; a day the month lacks becomes its last one (31.01 + 1 month = 28.02). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  toEpochDay(date);
  const count = yearOf(date) * 12 + digitsAt(date, 5, 2) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const day = Math.min(digitsAt(date, 8, 2), daysInMonth(year, month));
  const result = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isIsoDate(result)) throw new RangeError(`out of range: ${date} and ${months} months`);
  return result;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** 1 = Monday ... 7 = Sunday. */
export function weekday(date: IsoDate): number {
  return weekdayOfEpochDay(toEpochDay(date));
}

/** Order for sorting: negative when `a` is earlier, 0 when equal. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function yearOf(date: IsoDate): number {
  return digitsAt(date, 0, 4);
}

/** Month as `2018-07`. */
export function monthOf(date: IsoDate): string {
  return date.slice(0, 7);
}

/** For people: `31.12.2026`. */
export function formatDate(date: IsoDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** Full years of age on a day; someone born on 29 February is a year older from 1 March of a common year. */
export function ageOn(birth: IsoDate, on: IsoDate): number {
  const hadBirthday = on.slice(5) >= birth.slice(5);
  return yearOf(on) - yearOf(birth) - (hadBirthday ? 0 : 1);
}

function quarterFromIndex(index: number): Quarter {
  const year = Math.floor(index / 4);
  // `index - year * 4` is 0-3 by construction, which the type checker cannot see.
  return { year, quarter: (index - year * 4 + 1) as Quarter['quarter'] };
}

/** The quarter a date falls in. */
export function quarterOf(date: IsoDate): Quarter {
  toEpochDay(date);
  return quarterFromIndex(yearOf(date) * 4 + Math.floor((digitsAt(date, 5, 2) - 1) / 3));
}

/** First and last day of a quarter. */
export function quarterRange({ year, quarter }: Quarter): DateRange {
  const last = quarter * 3;
  return {
    from: `${pad(year, 4)}-${pad(last - 2, 2)}-01`,
    to: `${pad(year, 4)}-${pad(last, 2)}-${daysInMonth(year, last)}`,
  };
}

export function previousQuarter({ year, quarter }: Quarter): Quarter {
  return quarterFromIndex(year * 4 + quarter - 2);
}

export function sameQuarterLastYear({ year, quarter }: Quarter): Quarter {
  return { year: year - 1, quarter };
}

/** Reads `2018-Q3`; null for anything else. */
export function parseQuarter(text: string): Quarter | null {
  const match = /^(\d{4})-Q([1-4])$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  return year === 0 ? null : quarterFromIndex(year * 4 + Number(match[2]) - 1);
}

/** Writes `2018-Q3`. */
export function formatQuarter({ year, quarter }: Quarter): string {
  return `${pad(year, 4)}-Q${quarter}`;
}
