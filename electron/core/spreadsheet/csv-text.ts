import type { Language } from '../../../shared/domain/codes';

export type CsvCell = string | number | null;

/** A cell that begins with one of these is run as a formula by spreadsheets (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** Delimiter that the language's spreadsheets expect: where the comma divides decimals, the semicolon. */
export function delimiterOf(language: Language): ',' | ';' {
  return language === 'en' ? ',' : ';';
}

/**
 * CSV as spreadsheets open it by a double click: UTF-8 with its mark, CRLF, the language's delimiter and
 * decimal separator. Text that would run as a formula gets an apostrophe in front; numbers stay numbers; null
 * is an empty cell.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], language: Language): string {
  const delimiter = delimiterOf(language);
  const cell = (value: CsvCell) => {
    if (value === null) return '';
    if (typeof value === 'number') return language === 'en' ? String(value) : String(value).replace('.', ',');
    const safe = FORMULA.test(value) ? `'${value}` : value;
    return /["\r\n\t,;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${rows.map(row => `${row.map(cell).join(delimiter)}\r\n`).join('')}`;
}
