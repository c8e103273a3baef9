import type { Reason } from '../domain/routing/decide';
import { formatDate, isIsoDate } from '../lib/dates';
import { isMessageKey, type Params, type Translate } from './translator';

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);

function codeWord(t: Translate, list: string, value: string | number): string {
  const key = `code.${list}.${value}`;
  return isMessageKey(key) ? lower(t(key)) : String(value);
}

/** Parameters that hold a code of a closed list. */
const CODED = ['kind', 'channel', 'source', 'author', 'urgency', 'language'] as const;

/** Where a rule sends, in words: «юрист», «депутат (город)», a name, a partner organisation, a pool, the head. */
function sayTarget(t: Translate, params: Params): string {
  const { targetKind, targetLevel, targetName, targetPool, targetGroup, targetHead, targetPartner } = params;
  if (targetName !== undefined) return String(targetName);
  if (targetPartner === '') return t('reason.to-any-partner');
  if (targetPartner !== undefined) return t('reason.to-partner', { name: String(targetPartner) });
  if (targetPool !== undefined) return t('reason.to-pool', { count: Number(targetPool) });
  if (targetGroup !== undefined) return t('reason.to-group', { group: String(targetGroup) });
  if (targetHead !== undefined) return t('reason.to-head');
  if (targetKind === undefined) return '';
  const kind = codeWord(t, 'executorKind', targetKind);
  return targetLevel === undefined
    ? kind
    : t('reason.to-level', { kind, level: codeWord(t, 'level', targetLevel) });
}

/** One reason of a routing decision in words: «тема «Пенсии» → юрист», «меньше всех в работе: 3 из 20». */
export function sayReason(t: Translate, { code, params }: Reason): string {
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params))
    words[name] = isIsoDate(value) ? formatDate(value) : value;
  for (const list of CODED) {
    const value = params[list];
    if (value !== undefined) words[list] = codeWord(t, list, value);
  }
  const category = params.socialPosition ?? params.benefit;
  if (category !== undefined)
    words.category = codeWord(t, params.benefit === undefined ? 'socialPosition' : 'benefit', category);
  return t(`reason.${code}`, { ...words, target: sayTarget(t, params) });
}
