import { isIsoDate } from '../../shared/lib/dates';

/**
 * A date as people type it (`5.3.2026`, `05/03/2026`, `05032026`) or as the program writes it (`2026-03-05`),
 * as an ISO date; null when there is no such day.
 */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  if (isIsoDate(trimmed)) return trimmed;
  const typed =
    /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})$/.exec(trimmed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
  if (!typed) return null;
  const [, day = '', month = '', year = ''] = typed;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}
