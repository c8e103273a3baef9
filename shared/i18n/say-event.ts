import { formatDay } from './format-day';
import { isMessageKey, type Translate } from './translator';

/** What happened, in words: `APPEAL_ACCEPTED` -> «Принято в работу». */
export function sayEvent(t: Translate, type: string): string {
  const key = `event.${type}`;
  return isMessageKey(key) ? t(key) : t('event.other', { type });
}

/** Lists of codes whose words a value of an event may have. */
const LISTS: Readonly<Record<string, string>> = {
  roles: 'role',
  rolesBefore: 'role',
  kind: 'executorKind',
  from: 'result',
  to: 'result',
  reason: 'keyReason',
  fileType: 'fileType',
  link: 'linkKind',
  role: 'partRole',
  bodyKind: 'bodyKind',
  instrument: 'instrument',
  occasion: 'occasion',
  outcome: 'promiseOutcome',
  aidKind: 'aidKind',
  measureKind: 'measureKind',
  form: 'consentForm',
  consentKind: 'consentKind',
  rung: 'rung',
  was: 'status',
};

/** Ids of persons and households: links for the page, nothing for a reader. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}$/;

function sayValue(t: Translate, name: string, value: unknown): string {
  if (value === true) return isMessageKey(`event.${name}`) ? t(`event.${name}` as 'event.late') : name;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  // Hashes are for programs as well.
  if (UUID.test(value) || /^[0-9a-f]{64}$/.test(value)) return '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value);
  const list = LISTS[name];
  const words = value.split(',').map(part => {
    const key = `code.${list}.${part}`;
    return list !== undefined && isMessageKey(key) ? t(key) : part;
  });
  return words.join(', ');
}

/** The clear data of an event as one line of words for people, in the order in which it was written. */
export function sayEventData(t: Translate, data: Readonly<Record<string, unknown>>): string {
  return Object.entries(data)
    .map(([name, value]) => sayValue(t, name, value))
    .filter(words => words !== '')
    .join('; ');
}
