import { describe, expect, test } from 'vitest';
import { hasWords, readDraft, titleOf, writeDraft } from '../../../renderer/features/register/draft-content';
import { emptyFields, type Fields } from '../../../renderer/features/register/fields';
import { deskKeyOf } from '../../../renderer/features/register/register-keys';

const empty: Fields = emptyFields({
  today: '2026-11-22',
  profile: 'KZ',
  language: 'ru',
  territory: null,
  requiredFields: [],
});

describe('a kept draft', () => {
  test('comes back as it was', () => {
    const fields = {
      ...empty,
      surname: 'Әбілова',
      text: 'Су жоқ\nекі күн',
      channel: 'letter' as const,
      oral: true,
    };
    expect(readDraft(writeDraft(fields), empty)).toEqual(fields);
  });

  test.each([
    [
      'of a newer program: what is not known is left out',
      '{"surname":"Иванов","tomorrow":1}',
      { surname: 'Иванов' },
    ],
    ['with a channel that is no more', '{"surname":"Иванов","channel":"telegraph"}', { surname: 'Иванов' }],
    ['with a number for a name', '{"surname":5,"firstName":"Пётр"}', { firstName: 'Пётр' }],
    ['without questions', '{"surname":"Иванов","questions":[]}', { surname: 'Иванов' }],
  ])('%s', (_name, content, kept) => {
    expect(readDraft(content, empty)).toEqual({ ...empty, ...kept });
  });

  test.each(['', '{', '5', 'null', '[]'])('%j is no draft', content => {
    expect(readDraft(content, empty)).toBeNull();
  });

  test('choices alone are not worth one; a single word is', () => {
    expect(hasWords({ ...empty, channel: 'phone', kind: 'complaint', oral: true })).toBe(false);
    expect(hasWords({ ...empty, text: 'с' })).toBe(true);
  });

  test('is called by the person, else by the point', () => {
    expect(titleOf({ ...empty, surname: 'Әбілова', firstName: 'Гүл', summary: 'Су жоқ' })).toBe(
      'Әбілова Гүл',
    );
    expect(titleOf({ ...empty, summary: 'Су жоқ' })).toBe('Су жоқ');
  });
});

describe('a key of the desk', () => {
  const press = (code: string, held: 'ctrl' | 'alt' | 'both' | 'none', key = '') => ({
    code,
    key,
    ctrlKey: held === 'ctrl' || held === 'both',
    altKey: held === 'alt' || held === 'both',
    shiftKey: false,
    metaKey: false,
  });
  test.each([
    ['Ctrl 3', press('Digit3', 'ctrl'), { do: 'channel', channel: 'letter' }],
    ['Ctrl 9', press('Digit9', 'ctrl'), null],
    ['Ctrl Enter', press('Enter', 'ctrl', 'Enter'), { do: 'submit' }],
    ['Alt S in a Russian layout', press('KeyS', 'alt', 'ы'), { do: 'go', to: 'asks' }],
    ['Alt O', press('KeyO', 'alt'), { do: 'oral' }],
    ['AltGr O, which types a letter', press('KeyO', 'both'), null],
    ['a letter', press('KeyS', 'none', 's'), null],
    ['Alt N, which is the window’s', press('KeyN', 'alt'), null],
  ])('%s', (_name, one, wanted) => {
    expect(deskKeyOf(one)).toEqual(wanted);
  });
});
