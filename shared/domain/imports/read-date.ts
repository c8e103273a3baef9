import type { ImportMapping } from '../../contract/import-mapping';
import { type IsoDate, isIsoDate, yearOf } from '../../lib/dates';
import { fromExcelSerial } from './excel-serial';

export type DateForm = ImportMapping['dates'][number];
export type ReadDate =
  | { readonly ok: true; readonly date: IsoDate }
  | { readonly ok: false; readonly reason: 'bad-date' | 'impossible-date' };

/** Years a journal can hold; earlier and later ones are slips of the pen. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

const TIME = '(?:[ T]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const PATTERNS: Readonly<Record<Exclude<DateForm, 'excel-serial'>, RegExp>> = {
  'yyyy-MM-dd': new RegExp(`^(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})${TIME}$`),
  'dd.MM.yyyy': new RegExp(`^(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})(?: ?[гж]\\.?)?${TIME}$`),
  'dd/MM/yyyy': new RegExp(`^(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})${TIME}$`),
  'MM/dd/yyyy': new RegExp(`^(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})${TIME}$`),
  yyyyMMdd: /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
};
const SERIAL = /^\d{1,7}(?:[.,]\d+)?$/;

/**
 * Reads a date: the forms in their order, then ISO, which cannot be taken for another. A time of day after it
 * is dropped. `impossible-date`: the text has the form of a date, but no such day exists in the years allowed.
 */
export function readDate(
  text: string,
  forms: readonly DateForm[],
  years: readonly [first: number, last: number] = [FIRST_YEAR, LAST_YEAR],
): ReadDate {
  let shaped = false;
  for (const form of [...forms, 'yyyy-MM-dd' as const]) {
    const date = form === 'excel-serial' ? ofSerial(text) : ofPattern(text, PATTERNS[form]);
    if (date === null) continue;
    shaped = true;
    if (isIsoDate(date) && yearOf(date) >= years[0] && yearOf(date) <= years[1]) return { ok: true, date };
  }
  return { ok: false, reason: shaped ? 'impossible-date' : 'bad-date' };
}

/** The text put in ISO order, real or not; null when it is of another form. */
function ofPattern(text: string, pattern: RegExp): string | null {
  const parts = pattern.exec(text)?.groups;
  if (!parts) return null;
  return `${parts.y}-${parts.m?.padStart(2, '0')}-${parts.d?.padStart(2, '0')}`;
}

function ofSerial(text: string): string | null {
  return SERIAL.test(text) ? fromExcelSerial(Number(text.replace(',', '.'))) : null;
}
