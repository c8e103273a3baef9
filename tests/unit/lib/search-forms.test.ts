import { describe, expect, it, test } from 'vitest';
import {
  identityForms,
  indexForms,
  nameForms,
  phoneForms,
  queryForms,
} from '../../../shared/lib/search-forms';

interface Card {
  readonly text?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly identity?: string;
}

/** Whether a query finds a card, as the index decides it: every group met by any of its forms. */
function finds(query: string, { text = '', name = '', phone = '', identity = '' }: Card): boolean {
  const { full, prefixes } = nameForms(name);
  const stored = new Set([
    ...indexForms(text),
    ...full,
    ...prefixes,
    ...phoneForms(phone),
    ...identityForms(identity),
  ]);
  const groups = queryForms(query);
  return groups.length > 0 && groups.every(group => group.some(form => stored.has(form)));
}

describe('text', () => {
  it.each([
    ['дорога', 'Ремонт дороги во дворе'],
    ['дороги', 'Плохая дорога'],
    ['қала', 'Қаланың көшелері'],
    ['кала', 'Қаланың көшелері'],
    ['елка', 'Ёлка у здания акимата'],
    ['ёлку', 'елки нет'],
    ['кок', 'Көк базар'],
    ['көк', 'кок базар'],
    ['мектеп', 'мектебінде асхана жоқ'],
    ['депутатқа', 'жалоба на депутата'],
    ['пенсия выплата', 'Не выплатили пенсию: выплаты задержаны'],
    ['бiлiм', 'білім беру'],
    ['кто-то', 'кто-то сломал лавку'],
    ['социально экономический', 'социально-экономическое положение'],
    ['социально-экономический', 'социально экономическое положение'],
    ['асфальт на дороге', 'дорога без асфальта'],
    ['24', 'мектеп №24'],
    ['kaspi', 'Перевод через Kaspi'],
  ])('%s finds «%s»', (query, text) => {
    expect(finds(query, { text })).toBe(true);
  });

  it.each([
    ['дорога вода', 'Ремонт дороги'],
    ['почта', 'почка болит'],
    ['жол', 'жыл сайын'],
    ['дор', 'дорога'],
    ['', 'дорога'],
    ['—', 'дорога'],
  ])('«%s» does not find «%s»', (query, text) => {
    expect(finds(query, { text })).toBe(false);
  });

  it('leaves stop words out on both sides', () => {
    expect(indexForms('и на для және үшін')).toEqual(new Set());
    expect(queryForms('на дороге')).toEqual(queryForms('дороге'));
  });

  it('asks for stop words where the query has nothing else', () => {
    expect(queryForms('ол')).toEqual([['w:ол', 'n:ол']]);
  });
});

describe('names', () => {
  it.each([
    ['Ахм', 'Ахметбеков Асан'],
    ['ахметбеков', 'Ахметбеков Асан'],
    ['асан ахмет', 'Ахметбеков Асан Серикович'],
    ['Ахметбеков А', 'Ахметбеков Асан'],
    ['Щедрин', 'Салтыков-Щедрин Михаил'],
    ['салтыков-щедрин', 'Салтыков-Щедрин Михаил'],
    ['салтыковщед', 'Салтыков-Щедрин Михаил'],
    ['Ли', 'Ли Виктор'],
    ['Нурлан Серикулы', 'Нұрлан Серікұлы'],
    ['Серік ұлы', 'Нұрлан Серікұлы'],
    ['Серикулы', 'Нұрлан Серік ұлы'],
    ['Серік-ұлы', 'Нұрлан Серік ұлы'],
    ['гульнара', 'Гүльнәра'],
  ])('%s finds %s', (query, name) => {
    expect(finds(query, { name })).toBe(true);
  });

  it.each([
    ['Ах', 'Ахметбеков Асан'],
    ['метбеков', 'Ахметбеков Асан'],
    ['Ахметов', 'Ахметбеков Асан'],
  ])('%s does not find %s', (query, name) => {
    expect(finds(query, { name })).toBe(false);
  });

  it('a beginning of a name does not match a word of a text', () => {
    expect(finds('ахм', { text: 'Ахметбеков пришёл' })).toBe(false);
  });

  it('gives whole parts and beginnings apart', () => {
    expect(nameForms('Ким Кимов')).toEqual({ full: ['n:ким', 'n:кимов'], prefixes: ['n:кимо'] });
    expect(nameForms('')).toEqual({ full: [], prefixes: [] });
  });
});

describe('phones and identity numbers', () => {
  it.each([
    '+77012345678',
    '87012345678',
    '8 (701) 234-56-78',
    '+7 701 234 56 78',
    '7012345678',
    '701 234 5678',
    '234-56-78',
    '2345678',
    '5678',
    '45-678',
    '701234',
    '8701234',
    '8 701 234 56',
  ])('%s finds +77012345678', query => {
    expect(finds(query, { phone: '+77012345678' })).toBe(true);
  });

  it.each(['+77012345679', '678', '8 702 234-56-78', '70123456789'])('%s does not', query => {
    expect(finds(query, { phone: '+77012345678' })).toBe(false);
  });

  it('finds a number of another country with and without the international prefix', () => {
    for (const query of ['+49 30 123456', '0049 30 123456', '4930123456', '123456']) {
      expect([query, finds(query, { phone: '+4930123456' })]).toEqual([query, true]);
    }
  });

  it.each([
    ['000101300123', '000101300123'],
    ['112-233-445 95', '11223344595'],
    ['11223344595', '112-233-445 95'],
  ])('%s finds the identity number %s', (query, identity) => {
    expect(finds(query, { identity })).toBe(true);
  });

  it('part of an identity number finds nothing', () => {
    expect(finds('0001013', { identity: '000101300123' })).toBe(false);
  });

  it('finds a name and a phone typed together', () => {
    expect(finds('Ахм 8 701 234-56-78', { name: 'Ахметбеков', phone: '+77012345678' })).toBe(true);
    expect(finds('Ахм 8 701 234-56-79', { name: 'Ахметбеков', phone: '+77012345678' })).toBe(false);
  });

  it('gives no forms for what holds no number', () => {
    expect(phoneForms('')).toEqual([]);
    expect(phoneForms('112')).toEqual([]);
    expect(identityForms('нет')).toEqual([]);
  });
});

test('fifty thousand appeals of forty words give their forms', () => {
  const words = 'дорога асфальт мектеп қаланың пенсия выплата көшесінде жарық водоснабжение балабақша'.split(
    ' ',
  );
  let forms = 0;
  for (let appeal = 0; appeal < 50_000; appeal++) {
    const text = Array.from(
      { length: 40 },
      (_, place) => words[(appeal * 7 + place * place) % words.length],
    ).join(' ');
    forms += indexForms(text).size;
  }
  expect(forms).toBeGreaterThan(50_000);
});
