import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldText } from '../../../shared/lib/fold';
import { stemKazakh } from '../../../shared/lib/kazakh-stem';
import { stemWord } from '../../../shared/lib/stem';

// From the sample vocabulary of the Snowball project's Russian stemmer.
describe('Russian words give Snowball stems', () => {
  it.each([
    ['вавиловка', 'вавиловк'],
    ['вагнера', 'вагнер'],
    ['вагон', 'вагон'],
    ['вагоне', 'вагон'],
    ['вагонов', 'вагон'],
    ['важная', 'важн'],
    ['важнейшие', 'важн'],
    ['важничал', 'важнича'],
    ['валерианой', 'валериан'],
    ['падает', 'пада'],
    ['падением', 'паден'],
    ['пакетом', 'пакет'],
    ['палками', 'палк'],
    ['палкой', 'палк'],
  ])('%s: %s', (word, stem) => {
    expect(stemWord(word)[0]).toBe(stem);
  });
});

describe('Kazakh paradigms meet on one stem', () => {
  it.each([
    [
      'қала',
      'қаланың қалаға қаланы қалада қаладан қаламен қаладағы қалалар қалалардың қалаларға қалаларды қалаларда қалалардан қаласы қаласының қаласына қаласын қаласында қаласынан қаласындағы қаламыз қаламыздың қалалары қалаларында',
    ],
    [
      'жол',
      'жолдың жолға жолды жолда жолдан жолмен жолдар жолдардың жолдарды жолдарда жолы жолын жолында жолымыз',
    ],
    [
      'мектеп',
      'мектептің мектепке мектепті мектепте мектептен мектеппен мектептер мектептерде мектебі мектебінің мектебінде мектебіне мектебінен мектебіміз мектептегі мектебіндегі',
    ],
    ['көше', 'көшенің көшеге көшені көшеде көшеден көшемен көшелер көшесі көшесінде көшемізді көшелеріндегі'],
    ['жұмыс', 'жұмыстың жұмысқа жұмысты жұмыста жұмыстан жұмыспен жұмыстар жұмысы жұмысын жұмыстарын'],
    ['оқушы', 'оқушының оқушыға оқушыны оқушыда оқушылар оқушылардың оқушысы оқушылармен'],
    ['көлік', 'көліктің көлікке көлікті көлікпен көліктер көлігі көлігінің көлігім көліктері'],
    ['қызметкер', 'қызметкердің қызметкерге қызметкерлер қызметкерлерінің қызметкері'],
    ['жылдамдық', 'жылдамдығы жылдамдығымен жылдамдықты жылдамдығын'],
    ['үй', 'үй'],
    ['депутат', 'депутаттың депутатқа депутатты депутаттар депутаты'],
    ['автомобиль', 'автомобильдер автомобильге автомобильді автомобилі'],
    ['медицина', 'медицинаның медицинаны медицинада медицинасы'],
    ['жүргізу', 'жүргізуді жүргізуге жүргізуі жүргізуіңізді'],
  ])('%s', (base, forms) => {
    const stem = stemKazakh(foldText(base));
    expect(forms.split(' ').map(form => [form, stemKazakh(foldText(form))])).toEqual(
      forms.split(' ').map(form => [form, stem]),
    );
  });

  it.each([
    ['суда', 'суда'],
    ['суга', 'суга'],
    ['атта', 'атта'],
    ['уйге', 'уйге'],
  ])('%s stays %s: a stem of two letters says too little', (word, stem) => {
    expect(stemKazakh(word)).toBe(stem);
  });

  it.each([
    'карта',
    'марка',
    'работа',
    'школа',
    'почта',
    'почка',
    'балка',
    'банка',
    'комната',
    'страна',
    'водка',
  ])('the Russian %s has no Kazakh ending: none stands after such a sound', word => {
    expect(stemKazakh(word)).toBe(word);
  });
});

describe('unrelated words keep apart', () => {
  it.each([
    ['почта', 'почка'],
    ['марка', 'марта'],
    ['карта', 'қар'],
    ['балка', 'бал'],
    ['вода', 'водка'],
    ['жол', 'жыл'],
    ['мектеп', 'мекеме'],
    ['дорога', 'дорожка'],
    ['пенсия', 'песня'],
    ['суд', 'судак'],
  ])('%s and %s', (one, other) => {
    const stems = new Set(stemWord(foldText(one)));
    expect(stemWord(foldText(other)).filter(stem => stems.has(stem))).toEqual([]);
  });
});

test('words with Latin letters or digits, and words too short or too long, are their own stem', () => {
  for (const word of ['kaspi', '12а', 'жк', '2018', 'а'.repeat(41)]) expect(stemWord(word)).toEqual([word]);
});

test('a stem is never empty, at most two come, and asking again gives the same', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя'),
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(letters, word => {
      const stems = stemWord(word);
      expect(stems.every(stem => stem.length > 0)).toBe(true);
      expect(new Set(stems).size).toBe(stems.length);
      expect([1, 2]).toContain(stems.length);
      expect(stemWord(word)).toEqual(stems);
      expect(stemKazakh(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
    }),
    { numRuns: 2000 },
  );
});
