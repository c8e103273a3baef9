import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldText, splitWords } from '../../../shared/lib/fold';

const UPPER = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';
const LOWER = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const FOLDED = 'аабвггдеежзийкклмнноопрстуууфххцчшщъыиьэюя';

test('the Kazakh alphabet has 42 letters, and each folds to what a Russian keyboard can type', () => {
  expect([...UPPER]).toHaveLength(42);
  expect(foldText(UPPER)).toBe(FOLDED);
  expect(foldText(LOWER)).toBe(FOLDED);
});

describe('spellings that meet', () => {
  it.each([
    ['Ёлка', 'елка', 'ё and е'],
    ['Көк', 'кок', 'a Kazakh word typed on a Russian keyboard'],
    ['ҚАЗАҚСТАН', 'казакстан', 'capitals'],
    ['Йод', 'йод', 'й is a letter of its own'],
    ['Сергеи\u0306', 'Сергей', 'й written as и with a combining breve'],
    ['е\u0308лка', 'ёлка', 'ё written as е with combining dots'],
    ['доро\u0301га', 'дорога', 'a stress mark'],
    ['обра\u00ADщение', 'обращение', 'a soft hyphen'],
    ['Т\u0259уелсіздік', 'Тәуелсіздік', 'U+0259 for ә'],
    ['Т\u018FУЕЛСІЗДІК', 'тәуелсіздік', 'U+018F for Ә'],
    ['бiлiм', 'білім', 'Latin i for і'],
    ['БIЛIМ', 'білім', 'Latin I for І'],
    ['жаhан', 'жаһан', 'Latin h for һ'],
    ['HАЗАР', 'назар', 'Latin H for Н'],
    ['к\u0275ше', 'көше', 'U+0275 for ө'],
    ['cобака', 'собака', 'Latin c'],
    ['Mocква', 'москва', 'several Latin letters'],
    ['Windоws', 'windows', 'a Cyrillic о inside a Latin word'],
    ['Ｋａｓｐｉ', 'kaspi', 'full-width letters'],
  ])('%s meets %s (%s)', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it.each([
    ['kot', 'kot', 'Latin words stay Latin'],
    ['Kaspi Gold', 'kaspi gold', 'no look-alike letter is touched outside mixed words'],
    ['SMSка', 'smsка', 'a word no table can mend is left alone'],
    ['дом, 5!', 'дом, 5!', 'punctuation keeps its place'],
  ])('%s folds to %s (%s)', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps different letters apart', () => {
    expect(foldText('и')).not.toBe(foldText('й'));
    expect(foldText('ъ')).not.toBe(foldText('ь'));
    expect(foldText('э')).not.toBe(foldText('е'));
  });
});

describe('foldText is idempotent', () => {
  const mixed = fc.string({
    unit: fc.constantFrom(
      ...UPPER,
      ...LOWER,
      ...'ѐѝЀЍƏəɵƟİıabcdehikmnopqrstuvxyzABCEHIKMNOPTXYRN',
      ' ',
      '-',
      '\u0301',
      '1',
    ),
  });
  it('over mixed Cyrillic and Latin', () => {
    fc.assert(
      fc.property(mixed, text => foldText(foldText(text)) === foldText(text)),
      { numRuns: 3000 },
    );
  });
  it('over any Unicode text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        text => foldText(foldText(text)) === foldText(text),
      ),
      { numRuns: 3000 },
    );
  });
});

test('plain texts, which take a shorter way, fold as all others do', () => {
  const plain = fc.string({
    unit: fc.constantFrom(...UPPER, ...LOWER, ...'ѐЍѝќўҐґӀӏAZazBhHi «»–—“”„-.,5\n'),
  });
  fc.assert(
    // The soft hyphen takes the text the long way and leaves no trace.
    fc.property(plain, text => foldText(text) === foldText(`${text}\u00AD`)),
    { numRuns: 3000 },
  );
});

describe('splitWords', () => {
  it.each([
    ['', []],
    ['   —  ', []],
    ['В доме №5', ['доме', '5']],
    ['Яма на дороге, ул. Абая 12/4.', ['яма', 'на', 'дороге', 'ул', 'абая', '12', '4']],
    ['кто-то', ['кто', 'то', 'ктото']],
    ['Салтыков-Щедрин', ['салтыков', 'щедрин', 'салтыковщедрин']],
    ['6-а', ['6', '6а']],
    ['- дефис -', ['дефис']],
    ['Иванов – Петров', ['иванов', 'петров']],
    ['қоғамдық қабылдау', ['когамдык', 'кабылдау']],
  ])('%j gives %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it('gives only words that splitting leaves whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const word of splitWords(text)) expect(splitWords(word)).toEqual([word]);
      }),
      { numRuns: 2000 },
    );
  });
});
