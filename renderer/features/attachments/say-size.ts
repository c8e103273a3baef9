import type { Language } from '../../../shared/domain/codes';
import type { Translate } from '../../../shared/i18n/translator';

const MIB = 1024 * 1024;

/** `340 КБ`, `1,2 МБ`. */
export function saySize(t: Translate, language: Language, bytes: number): string {
  if (bytes < MIB) return t('files.size.kb', { n: Math.max(1, Math.round(bytes / 1024)) });
  const n = (bytes / MIB).toFixed(1);
  return t('files.size.mb', { n: language === 'en' ? n : n.replace('.', ',') });
}
