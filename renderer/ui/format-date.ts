import type { Language } from '../../shared/domain/codes';
import { sayDay } from '../../shared/i18n/calendar-words';
import { weekday, yearOf } from '../../shared/lib/dates';

/** `2026-12-11` -> `11.12.2026`; an instant is shown as its day here. Empty for nothing. */
export function formatDate(iso: string | null | undefined): string {
  if (!iso) return '';
  const day = iso.length > 10 ? localDay(new Date(iso)) : iso;
  const [year, month, date] = day.split('-');
  return year && month && date ? `${date}.${month}.${year}` : iso;
}

/** An instant as day and time of this computer: `11.12.2026, 14:05`. */
export function formatInstant(iso: string): string {
  const at = new Date(iso);
  return `${formatDate(localDay(at))}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The time of an instant on this computer: `14:05`. */
export function formatTime(iso: string): string {
  const at = new Date(iso);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** `11 декабря 2026 г., пятница`: day, month in words and the weekday. */
export function formatLongDate(iso: string, language: Language): string {
  return sayDay(language, yearOf(iso), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)), weekday(iso));
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function localDay(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
