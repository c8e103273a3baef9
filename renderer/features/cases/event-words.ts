import { sayEventData } from '../../../shared/i18n/say-event';
import { isMessageKey, type Translate } from '../../../shared/i18n/translator';
import { formatDate } from '../../ui/format-date';
import type { Event } from './case-types';

export { sayEvent } from '../../../shared/i18n/say-event';

function sayResult(t: Translate, code: unknown): string {
  const key = `code.result.${String(code)}`;
  return isMessageKey(key) ? t(key) : t('case.noResult');
}

function sayFileType(t: Translate, type: string): string {
  const key = `code.fileType.${type}`;
  return isMessageKey(key) ? t(key) : '';
}

function sayPartRole(t: Translate, role: string): string {
  const key = `code.partRole.${role}`;
  return isMessageKey(key) ? t(key) : role;
}

/** «повторное к KZ-01-5», or from the other side «его повторяет KZ-01-9». */
function sayLink(t: Translate, { link, other, later }: Event['data']): string {
  const key = `links.${later === true ? 'later' : 'earlier'}.${String(link)}`;
  return isMessageKey(key) ? `${t(key)} ${String(other)}` : String(other);
}

/** Who was told of the case. */
function sayRung(t: Translate, rung: string): string {
  const key = `code.rung.${rung}`;
  return isMessageKey(key) ? t(key) : rung;
}

/** The clear data of an event, in words; empty where the event's name says it all. */
export function eventDetail(t: Translate, event: Pick<Event, 'type' | 'data'>): string {
  const { data } = event;
  const text = (name: string) => (typeof data[name] === 'string' ? data[name] : '');
  switch (event.type) {
    case 'APPEAL_REGISTERED':
      return text('due') ? t('event.due', { date: formatDate(text('due')) }) : '';
    case 'APPEAL_ROUTED':
      return text('executor') || t('case.headQueue');
    case 'APPEAL_ASSIGNED':
      return [text('from'), text('to')].filter(Boolean).join(' → ');
    case 'APPEAL_ACCEPTED':
    case 'APPEAL_DECLINED':
      return text('executor');
    case 'APPEAL_ESCALATED':
    case 'TERM_NEAR':
    case 'TERM_PASSED':
      return sayRung(t, text('rung'));
    case 'APPEAL_FORWARDED':
    case 'FORWARD_TOLD':
    case 'FORWARD_REPLIED':
    case 'FORWARD_UNDONE':
    case 'INQUIRY_ANSWERED':
    case 'PROMISE_SETTLED':
    case 'AID_GIVEN':
    case 'AID_WITHDRAWN':
    case 'MEASURE_NOTED':
    case 'MEASURE_WITHDRAWN':
    case 'INQUIRY_WITHDRAWN':
      return sayEventData(t, data);
    case 'PROMISE_MADE':
      return [text('executor'), t('promise.waiting', { date: formatDate(text('due')) })].join(', ');
    case 'INQUIRY_SENT':
      return [
        sayEventData(t, { instrument: data.instrument }),
        t('inquiry.waits', { date: formatDate(text('due')) }),
      ].join(', ');
    case 'PART_GIVEN':
      return t('event.part', {
        name: text('executor'),
        line: t('parts.line', { role: sayPartRole(t, text('role')), due: formatDate(text('due')) }),
      });
    case 'READING_ASKED':
      return text('reader') || t('readings.head');
    case 'PART_ACCEPTED':
    case 'PART_DECLINED':
    case 'PART_DONE':
    case 'PART_WITHDRAWN':
      return text('executor');
    case 'RESULT_SET':
      return t('event.result', { n: Number(data.question ?? 1), result: sayResult(t, data.to) });
    case 'APPEAL_CLOSED':
      return [formatDate(text('on')), data.late === true ? t('event.late') : ''].filter(Boolean).join(', ');
    case 'ATTACHMENT_ADDED':
    case 'ATTACHMENT_SAVED':
    case 'ATTACHMENT_OPENED':
    case 'ATTACHMENT_NOTED':
    case 'ATTACHMENT_REMOVED':
    case 'ATTACHMENT_RESTORED':
    case 'ATTACHMENT_PURGED':
      return sayFileType(t, text('fileType'));
    case 'CASE_LINKED':
    case 'CASE_UNLINKED':
      return sayLink(t, data);
    default:
      return '';
  }
}
