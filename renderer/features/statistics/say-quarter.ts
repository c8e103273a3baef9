import { sayYearToDate } from '../../../shared/i18n/say-form';
import type { Translate } from '../../../shared/i18n/translator';
import { formatQuarter, parseQuarter, previousQuarter, quarterOf } from '../../../shared/lib/dates';
import type { Cell } from './report-types';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** `2026-Q3` -> «III квартал 2026». */
export function sayQuarter(t: Translate, quarter: string): string {
  return say(t, 'quarter.title', quarter);
}

/** `2026-Q3` -> «III кв. 2026», for the heads of columns. */
export function sayQuarterShort(t: Translate, quarter: string): string {
  return say(t, 'quarter.short', quarter);
}

/** The time that a figure is of: «III кв. 2026», or the year so far «01.01–30.09.2026». */
export function sayTime(t: Translate, { quarter, yearToDate }: Pick<Cell, 'quarter' | 'yearToDate'>): string {
  return yearToDate ? sayYearToDate(t, quarter) : sayQuarterShort(t, quarter);
}

function say(t: Translate, key: 'quarter.title' | 'quarter.short', text: string): string {
  const quarter = parseQuarter(text);
  return quarter ? t(key, { roman: romanOf(quarter.quarter), year: quarter.year }) : text;
}

/** 3 -> `III`. */
export function romanOf(quarter: number): string {
  return ROMAN[quarter - 1] ?? String(quarter);
}

/** The quarter before the one that `today` belongs to: the newest that is over. */
export function lastFinishedQuarter(today: string): string {
  return formatQuarter(previousQuarter(quarterOf(today)));
}
