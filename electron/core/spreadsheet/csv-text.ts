import type { Language } from '../../../shared/domain/codes';
import { formatDay } from '../../../shared/i18n/format-day';
import { inPieces } from './in-pieces';
import type { SheetCell, SheetList } from './sheet-cell';

/** A cell that begins with one of these is run as a formula by spreadsheets (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
const MARK = '\ufeff';

/** Delimiter that the language's spreadsheets expect: where the comma divides decimals, the semicolon. */
export function delimiterOf(language: Language): ',' | ';' {
  return language === 'en' ? ',' : ';';
}

/**
 * CSV as spreadsheets open it by a double click: UTF-8 with its mark, CRLF, the language's delimiter and
 * decimal separator. Text that would run as a formula gets an apostrophe in front; numbers stay numbers; null
 * is an empty cell.
 */
export function csvText(rows: readonly (readonly SheetCell[])[], language: Language): string {
  return MARK + rows.map(row => csvLine(row, language)).join('');
}

/** The same of a list of any length, a piece at a time. */
export function csvPieces({ columns, rows }: SheetList, language: Language): AsyncGenerator<Uint8Array> {
  async function* lines() {
    yield csvText([columns.map(({ heading }) => heading)], language);
    for await (const row of rows) yield csvLine(row, language);
  }
  return inPieces(lines());
}

function csvLine(row: readonly SheetCell[], language: Language): string {
  return `${row.map(cell => csvCell(cell, language)).join(delimiterOf(language))}\r\n`;
}

function csvCell(value: SheetCell, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'number') return language === 'en' ? String(value) : String(value).replace('.', ',');
  if (typeof value === 'object') return formatDay(value.day);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /["\r\n\t,;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
