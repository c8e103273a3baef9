import type { z } from 'zod';
import type { Reason } from '../../../shared/contract/routing';
import { isMessageKey, type MessageKey, type Translate } from '../../../shared/i18n/translator';
import { formatDate } from '../../ui/format-date';

type RoutingReason = z.infer<typeof Reason>;

/** Lists whose codes stand in the parameters of a reason, by the parameter's name. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  kind: ['kind', 'executorKind'],
  executorKind: ['executorKind'],
  target: ['executorKind'],
  level: ['level'],
  channel: ['channel'],
  author: ['author'],
};

function sayParam(t: Translate, name: string, value: string): string {
  for (const list of LISTS[name] ?? []) {
    const key = `code.${list}.${value}`;
    if (isMessageKey(key)) return t(key).toLocaleLowerCase();
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
}

/** One reason of a routing decision in words of the page's language. */
export function sayReason(t: Translate, reason: RoutingReason): string {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(reason.params)) {
    params[name] = typeof value === 'string' ? sayParam(t, name, value) : value;
  }
  const key: MessageKey = `reason.${reason.code}`;
  return t(key, params);
}
