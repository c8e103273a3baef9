// Other projects that compile this file do not see the declarations beside it by themselves.
/// <reference path="./snowball-stemmers.d.ts" />
import { newStemmer } from 'snowball-stemmers';
import { stemKazakh } from './kazakh-stem';

const russian = newStemmer('russian');

const CYRILLIC_WORD = /^[а-я]{3,40}$/;

/** Two generations of a pure function's results: when the young one fills, the old one goes. */
const CACHE_CAP = 50_000;
let young = new Map<string, readonly string[]>();
let old = new Map<string, readonly string[]>();

/**
 * The stems of one folded word: the Russian one (Snowball) first, then the Kazakh one where it differs.
 *
 * A folded word no longer tells its language: `кала` is Қала typed on a Russian keyboard, and appeals mix both
 * languages in a sentence. So no language is guessed: text is indexed under every stem of a word, and a query
 * word asks for any of its stems. Forms of one Russian word meet on the Russian stem, forms of one Kazakh word
 * on the Kazakh stem, and a Russian word with Kazakh endings (депутатқа) meets its Russian forms.
 * Words with Latin letters or digits are their own only stem.
 */
export function stemWord(word: string): readonly string[] {
  const known = young.get(word);
  if (known !== undefined) return known;
  const stems = old.get(word) ?? computeStems(word);
  if (young.size >= CACHE_CAP) {
    old = young;
    young = new Map();
  }
  young.set(word, stems);
  return stems;
}

function computeStems(word: string): readonly string[] {
  if (!CYRILLIC_WORD.test(word)) return [word];
  const inRussian = russian.stem(word);
  const inKazakh = stemKazakh(word);
  return inRussian === inKazakh ? [inRussian] : [inRussian, inKazakh];
}
