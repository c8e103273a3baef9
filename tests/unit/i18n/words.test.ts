import { expect, test } from 'vitest';
import { contract } from '../../../shared/contract';
import { LANGUAGES } from '../../../shared/domain/codes';
import type { Message } from '../../../shared/i18n/message';
import { messages } from '../../../shared/i18n/messages';
import { createTranslator } from '../../../shared/i18n/translator';

/** Every error code that any procedure of the contract may answer with. */
function errorCodes(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  if ('~orpc' in node) {
    const definition = node['~orpc'];
    if (typeof definition === 'object' && definition !== null && 'errorMap' in definition) {
      for (const code of Object.keys(definition.errorMap ?? {})) found.add(code);
    }
    return found;
  }
  for (const child of Object.values(node)) errorCodes(child, found);
  return found;
}

function formsOf(message: Message, language: (typeof LANGUAGES)[number]): [string, string][] {
  const words = message[language];
  return typeof words === 'string' ? [['other', words]] : Object.entries(words);
}

const all = Object.entries<Message>(messages);

test('every refusal of the contract has words that say what to do', () => {
  const codes = [...errorCodes(contract)];
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter(code => !Object.hasOwn(messages, `error.${code}`))).toEqual([]);
});

test('every message has words in every language', () => {
  const empty = all.flatMap(([key, message]) =>
    LANGUAGES.flatMap(language =>
      formsOf(message, language)
        .filter(([, words]) => words.trim() === '')
        .map(() => `${key} (${language})`),
    ),
  );
  expect(empty).toEqual([]);
});

test('a counted message has every form its language counts with', () => {
  const needed = { ru: ['one', 'few', 'many', 'other'], kk: ['one', 'other'], en: ['one', 'other'] };
  const missing = all.flatMap(([key, message]) =>
    LANGUAGES.filter(language => typeof message[language] !== 'string').flatMap(language => {
      const forms = formsOf(message, language).map(([form]) => form);
      return needed[language]
        .filter(form => !forms.includes(form))
        .map(form => `${key} (${language} ${form})`);
    }),
  );
  expect(missing).toEqual([]);
});

test('a message speaks of the same parameters in every language', () => {
  const parameters = (message: Message, language: (typeof LANGUAGES)[number]) => {
    const named = formsOf(message, language).flatMap(([, words]) => words.match(/\{\{\w+\}\}/g) ?? []);
    // A name of the data comes in Russian and in Kazakh: {{topicRu}}, {{topicKk}}.
    return [...new Set(named.map(name => name.replace(/(Ru|Kk)}}$/, '}}')))].sort().join(' ');
  };
  const uneven = all
    .filter(([, message]) => new Set(LANGUAGES.map(language => parameters(message, language))).size > 1)
    .map(([key]) => key);
  expect(uneven).toEqual([]);
});

test.each([
  ['ru', 1, '−1 день'],
  ['ru', 2, '−2 дня'],
  ['ru', 5, '−5 дней'],
  ['kk', 1, '−1 күн'],
  ['kk', 5, '−5 күн'],
  ['en', 1, '−1 day'],
] as const)('%s counts %i overdue days as «%s»', (language, count, words) => {
  expect(createTranslator(language)('ui.due.late', { count })).toBe(words);
});
