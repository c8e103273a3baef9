import type { Language } from '../../shared/domain/codes';

/** Figures of up to one place after the comma. Browsers know no Kazakh figures; they are written as the Russian ones. */
export function decimalFormat(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(language === 'en' ? 'en' : 'ru', { maximumFractionDigits: 1 });
}
