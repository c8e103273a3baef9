import { foldText } from '../../lib/fold';

/**
 * Names across alphabets and spellings: what a Kazakh passport, a Russian clerk and a Latin visa make of one name
 * comes to the same letters here. The spelling pairs are those of practice (Серікқызы, Сериковна; Күлаш, Куляш;
 * Жәнібек, Джанибек), no transliteration standard.
 */

/** New Kazakh Latin and Turkish letters, before folding takes their marks away. */
const MARKED_LATIN: Readonly<Record<string, string>> = {
  ş: 'ш',
  ç: 'ч',
  ğ: 'г',
  ǵ: 'г',
  ñ: 'н',
  ń: 'н',
  ö: 'о',
  ó: 'о',
  ü: 'у',
  ú: 'у',
  ū: 'у',
  ä: 'а',
  á: 'а',
  ı: 'и',
};
/** Longest first. */
const LATIN: readonly (readonly [string, string])[] = [
  ['shch', 'ш'],
  ['dzh', 'ж'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['gh', 'г'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['ts', 'ц'],
  ['yu', 'у'],
  ['ya', 'а'],
  ['yo', 'е'],
  ['ye', 'е'],
  ['iu', 'у'],
  ['ia', 'иа'],
  ['ng', 'н'],
  ['j', 'ж'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'к'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'у'],
  ['x', 'х'],
  ['y', 'и'],
  ['z', 'з'],
];
const ALIKE: Readonly<Record<string, string>> = {
  я: 'а',
  ю: 'у',
  э: 'е',
  ы: 'и',
  й: 'и',
  щ: 'ш',
  ь: '',
  ъ: '',
};

/** One written name in the letters of comparison, doubled ones kept; empty where nothing is left. */
export function spellingOf(name: string): string {
  const marked = name.toLowerCase().replace(/[şçğǵñńöóüúūäáı]/g, letter => MARKED_LATIN[letter] ?? letter);
  let text = foldText(marked).replace(/[^\p{L}]/gu, '');
  // At the beginning of a word these two are one letter: Iana, Iusupova.
  text = text.replace(/^ia/, 'а').replace(/^iu/, 'у');
  if (/[a-z]/.test(text)) for (const [from, to] of LATIN) text = text.replaceAll(from, to);
  return text
    .replaceAll('дж', 'ж')
    .replaceAll('нг', 'н')
    .replace(/[яюэыйщьъ]/g, letter => ALIKE[letter] ?? letter);
}

/** Doubled letters as one: Алла, Ала; Серіккали, Серикали. */
export function single(text: string): string {
  return text.replace(/(.)\1+/g, '$1');
}

const PATRONYMIC = /(?:ович|евич|овна|евна|инична|ична|ич|ули|улу|уулу|кизи|огли)$/;
const SURNAME = /(?:ович|евич|овна|евна|ули|кизи|ова|ева|ов|ев|ина|ин|ская|скии|ски)$/;
const SHORTEST_ROOT = 3;

function rootOf(spelling: string, ending: RegExp): string {
  const cut = spelling.replace(ending, '');
  const root = single(cut.length >= SHORTEST_ROOT ? cut : spelling);
  // Мұсаұлы and Мусаевич, Сергейұлы and Сергеевич.
  const closed = root.replace(/[аеи]+$/, '');
  return closed.length >= SHORTEST_ROOT ? closed : root;
}

/** The father's name in a patronymic: Серікқызы and Сериковна are both of Серік. */
export function patronymicRoot(patronymic: string): string {
  return rootOf(spellingOf(patronymic), PATRONYMIC);
}

/** A surname without what Russian grammar or Kazakh custom adds: Ахметов, Ахметова, Ахмет, Ахметұлы. */
export function surnameRoot(surname: string): string {
  return rootOf(spellingOf(surname), SURNAME);
}

/** Do a patronymic's or a surname's ending tell the sex? */
export function sexOfName(patronymic: string, surname: string): 'female' | 'male' | null {
  const father = spellingOf(patronymic);
  if (/(?:овна|евна|ична|кизи)$/.test(father)) return 'female';
  if (/(?:ович|евич|ич|ули|огли)$/.test(father)) return 'male';
  const family = spellingOf(surname);
  if (family.length > 5 && /(?:ова|ева|ина|ская)$/.test(family)) return 'female';
  return null;
}

/** Does a name hold letters that only Kazakh has? A Russian spelling has none. */
export function hasKazakhLetters(name: string): boolean {
  return /[әғқңөұүһіəɵ]/i.test(name);
}

export function hasLatinLetters(name: string): boolean {
  return /[a-zşçğǵñöüäı]/i.test(name) && !/\p{Script=Cyrillic}/u.test(name);
}

/** Are two spellings within a slip of the finger: one change in four letters or more, two in eight or more? */
export function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const most = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
  return most > 0 && editDistance(one, other, most) <= most;
}

/** The same for first names, where another consonant is another name: Серік and Берік, Нұрлан and Нұржан. */
export function isFirstNameSlip(one: string, other: string): boolean {
  if (!isSlip(one, other)) return false;
  if (one.length !== other.length) return true;
  const differing = [...one].flatMap((letter, index) =>
    letter === other[index] ? [] : [letter, other[index]],
  );
  return differing.length > 2 || differing.every(letter => VOWELS.includes(letter ?? ''));
}
const VOWELS = 'аеиоу';

/** Damerau-Levenshtein distance (neighbours may change places), or `most + 1` where it is more. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length] ?? most + 1;
}
