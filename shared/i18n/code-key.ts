import type { Dimension } from '../domain/statistics/indicators';
import { isMessageKey, type MessageKey } from './translator';

/** Dimensions whose values are codes of a closed list, with the list's name in the messages. */
const LISTS: Partial<Record<Dimension, string>> = {
  channel: 'channel',
  source: 'source',
  kind: 'kind',
  author: 'author',
  repeat: 'repeat',
  result: 'result',
  timeliness: 'timeliness',
  executorKind: 'executorKind',
  sex: 'sex',
  ageBand: 'ageBand',
  socialPosition: 'socialPosition',
  language: 'language',
  timeBand: 'timeBand',
  executorLevel: 'level',
  benefit: 'benefit',
  control: 'control',
  receiver: 'receiver',
  onTheSpot: 'onTheSpot',
  receiverLevel: 'receiver',
  inquiryKind: 'instrument',
  bodyKind: 'bodyKind',
  aidKind: 'aidKind',
  visited: 'visited',
};

/** The message that names a value of a closed list; null where only a base knows its name. */
export function codeKey(dimension: Dimension, value: string): MessageKey | null {
  const key = `code.${LISTS[dimension] ?? ''}.${value}`;
  return isMessageKey(key) ? key : null;
}
