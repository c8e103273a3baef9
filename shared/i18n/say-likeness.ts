import { formatDate, isIsoDate } from '../lib/dates';
import { isMessageKey, type Translate } from './translator';

/** One reason why two appeals are alike, in words; days are counted in the plural of the language. */
export function sayLikeness(
  t: Translate,
  reason: { readonly code: string; readonly params: Readonly<Record<string, string | number>> },
): string {
  const key = `likeness.${reason.code}`;
  if (!isMessageKey(key)) return reason.code;
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(reason.params))
    words[name] = isIsoDate(value) ? formatDate(String(value)) : value;
  if (reason.params.days !== undefined) words.count = reason.params.days;
  return t(key, words);
}
