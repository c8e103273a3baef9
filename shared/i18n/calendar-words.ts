import type { Language } from '../domain/codes';

/**
 * Months and weekdays in words. Not left to Intl: the browser's own tables often lack Kazakh and answer with
 * codes. Russian months stand in the genitive, as after a day.
 */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Monday first. */
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/**
 * A day as it is said: `11 декабря 2026 г., пятница`, `2026 жылғы 11 желтоқсан, жұма`,
 * `11 December 2026, Friday`.
 *
 * @param month 1-12.
 * @param weekday 1 Monday to 7 Sunday.
 */
export function sayDay(
  language: Language,
  year: number,
  month: number,
  day: number,
  weekday: number,
): string {
  const name = MONTHS[language][month - 1] ?? '';
  const dayOfWeek = WEEKDAYS[language][weekday - 1] ?? '';
  switch (language) {
    case 'ru':
      return `${day} ${name} ${year} г., ${dayOfWeek}`;
    case 'kk':
      return `${year} жылғы ${day} ${name}, ${dayOfWeek}`;
    case 'en':
      return `${day} ${name} ${year}, ${dayOfWeek}`;
  }
}
