import { expect, it, test } from 'vitest';
import { JOURNAL_EVENT_TYPES } from '../../../shared/domain/audit/events';
import { LANGUAGES, ROLES } from '../../../shared/domain/codes';
import { sayEvent, sayEventData } from '../../../shared/i18n/say-event';
import { createTranslator, isMessageKey } from '../../../shared/i18n/translator';

test('every event of the journal and every role has words of its own', () => {
  expect(JOURNAL_EVENT_TYPES.length).toBeGreaterThan(20);
  expect(JOURNAL_EVENT_TYPES.filter(type => !isMessageKey(`event.${type}`))).toEqual([]);
  expect(ROLES.filter(role => !isMessageKey(`code.role.${role}`))).toEqual([]);
  for (const language of LANGUAGES) {
    const t = createTranslator(language);
    const words = JOURNAL_EVENT_TYPES.map(type => sayEvent(t, type));
    expect(new Set(words).size).toBe(words.length);
  }
});

const ru = createTranslator('ru');
it.each<[Record<string, unknown>, string]>([
  [{ login: 'asel', roles: 'registrar,analyst' }, 'asel; Приёмщик, Аналитик (статистика и формы)'],
  [{ number: 'KZ-01-7', due: '2026-12-03' }, 'KZ-01-7; 03.12.2026'],
  [{ question: 1, from: null, to: 'explained' }, '1; Разъяснено'],
  [{ from: 'Иванова', to: 'Петров' }, 'Иванова; Петров'],
  [{ on: '2026-12-04', late: true }, '04.12.2026; позже срока'],
  [{}, ''],
])('says %j as «%s»', (data, words) => {
  expect(sayEventData(ru, data)).toBe(words);
});

it('says an event of an older program by its code', () => {
  expect(sayEvent(ru, 'LONG_GONE')).toBe('Другое событие (LONG_GONE)');
});
