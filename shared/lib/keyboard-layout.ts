/**
 * Words typed with the wrong layout on: the keys were meant, the letters were not. Layouts of Windows: English (US),
 * Russian, Kazakh (the Russian one with nine letters more on the row of digits).
 */

const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
/** The row of digits in the Kazakh layout. */
const DIGIT_KEYS = '2345890-=';
const KAZAKH_KEYS = 'әіңғүұқөһ';

const TO_RUSSIAN = table(LATIN_KEYS, RUSSIAN_KEYS);
const TO_LATIN = table(RUSSIAN_KEYS, LATIN_KEYS);
const TO_KAZAKH = table(DIGIT_KEYS, KAZAKH_KEYS);

const HAS_LATIN = /[a-z]/i;
const HAS_CYRILLIC = /[а-яё]/i;
/** A word of letters with digits of the Kazakh row inside: `0ала` for қала. */
const KAZAKH_ROW = /[2345890\-=]/;

/** What the keys of a query mean in the other layouts, the likeliest first; empty where nothing else can be meant. */
export function inOtherLayouts(query: string): string[] {
  const lower = query.toLowerCase();
  const meant: string[] = [];
  if (HAS_LATIN.test(lower) && !HAS_CYRILLIC.test(lower)) {
    meant.push(mapped(lower, TO_RUSSIAN));
    meant.push(eachWord(lower, HAS_LATIN, word => mapped(mapped(word, TO_KAZAKH), TO_RUSSIAN)));
  } else if (HAS_CYRILLIC.test(lower) && !HAS_LATIN.test(lower)) {
    meant.push(eachWord(lower, HAS_CYRILLIC, word => mapped(word, TO_KAZAKH)));
    meant.push(mapped(lower, TO_LATIN));
  }
  return [...new Set(meant)].filter(text => text !== lower && /\p{L}/u.test(text));
}

/** Digits stand for letters only inside a word that has letters: `24` is a number. */
function eachWord(text: string, hasLetters: RegExp, change: (word: string) => string): string {
  return text
    .split(' ')
    .map(word => (hasLetters.test(word) && KAZAKH_ROW.test(word) ? change(word) : word))
    .map(word => (HAS_LATIN.test(word) && hasLetters === HAS_LATIN ? mapped(word, TO_RUSSIAN) : word))
    .join(' ');
}

function mapped(text: string, keys: ReadonlyMap<string, string>): string {
  return [...text].map(sign => keys.get(sign) ?? sign).join('');
}

function table(from: string, to: string): ReadonlyMap<string, string> {
  const letters = [...to];
  return new Map([...from].map((key, place) => [key, letters[place] ?? key]));
}
