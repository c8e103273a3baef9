import type { Language } from '../../../shared/domain/codes';
import {
  change,
  growthPercent,
  NO_BASE,
  type Percent,
  roundPercent,
  share,
} from '../../../shared/domain/statistics/percent';

const LOCALES: Readonly<Record<Language, string>> = { ru: 'ru-RU', kk: 'ru-RU', en: 'en-GB' };

/** 1284 -> `1 284` (`1,284` in English). */
export function formatCount(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** 31 -> `+31`, −25 -> `−25`, 0 -> `0`. */
export function formatChange(now: number, then: number, language: Language): string {
  const difference = change(now, then);
  if (difference === 0) return '0';
  return `${difference > 0 ? '+' : '−'}${formatCount(Math.abs(difference), language)}`;
}

function points(percent: Percent | null, language: Language, signed: boolean): string {
  if (percent === null) return NO_BASE;
  const value = roundPercent(percent, 1);
  const digits = Math.abs(value).toFixed(1);
  const sign = value < 0 ? '−' : signed && value > 0 ? '+' : '';
  return `${sign}${language === 'en' ? digits : digits.replace('.', ',')}`;
}

/** Share of a part in per cent, without the sign: `28,6`; «–» of nothing. */
export function formatShare(part: number, whole: number, language: Language): string {
  return points(share(part, whole), language, false);
}

/** Growth in per cent, without the sign: `+15,5`; «–» where then was zero. */
export function formatGrowth(now: number, then: number, language: Language): string {
  return points(growthPercent(now, then), language, true);
}
