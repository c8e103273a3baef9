import type { Translate } from '../../../shared/i18n/translator';
import { formatQuarter, parseQuarter, previousQuarter, quarterOf } from '../../../shared/lib/dates';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** `2026-Q3` -> «III квартал 2026». */
export function sayQuarter(t: Translate, quarter: string): string {
  return say(t, 'quarter.title', quarter);
}

/** `2026-Q3` -> «III кв. 2026», for the heads of columns. */
export function sayQuarterShort(t: Translate, quarter: string): string {
  return say(t, 'quarter.short', quarter);
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
