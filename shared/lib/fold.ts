/**
 * Text folding for search: two spellings that a person takes for the same word fold to the same letters.
 * Databases do not do this for Cyrillic (SQLite's LIKE and lower() fold ASCII only, FTS5 keeps ё apart from
 * е), so text is folded here before it is stored and before it is asked for.
 */

/** What a Russian keyboard types for the letters it lacks, and the letters people leave out. */
const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ё: 'е',
    ѐ: 'е',
    ѝ: 'и',
    ә: 'а',
    ғ: 'г',
    қ: 'к',
    ң: 'н',
    ө: 'о',
    ұ: 'у',
    ү: 'у',
    һ: 'х',
    і: 'и',
  }),
);

/**
 * Latin letters seen inside Cyrillic words. Each lower-case key has its capital beside it: folding twice must
 * not see more than folding once. A capital H is drawn as Н, a small h as һ.
 */
const LATIN_TO_CYRILLIC: ReadonlyMap<string, string> = pairs(
  'AА BВ CС EЕ HН IІ KК MМ NП OО PР TТ XХ YУ ƏӘ ƟӨ aа bв cс eе hһ iі kк mм nп oо pр tт xх yу əә ɵө',
);

/** Cyrillic letters seen inside Latin words, among them every letter that folds to one of them. */
const CYRILLIC_TO_LATIN: ReadonlyMap<string, string> = pairs(
  'АA ВB СC ЕE ЁE ЀE НH ІI КK МM ОO РP ТT ХX УY ӘA ӨO ҮY ҰY ҺH аa сc еe ёe ѐe іi оo рp хx уy әa өo үy ұy һh',
);

const HYPHEN = /[-\u2010]/;
const LETTERS_AND_DIGITS = /[\p{L}\p{N}]+/gu;
const HYPHENATED = /[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu;
const TO_FOLD = /[ёѐѝәғқңөұүһі]/g;
/** Most texts: nothing here changes by NFKC, combines, or is invisible. */
const PLAIN = /^[\t\n\r -~«»–—“”„\u0400-\u045f\u048a-\u04ff]*$/;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Common marks that part words as a space does, and would send a whole text the slow way of folding. */
const PARTING = /[…№\u00a0]/g;
const INVISIBLE = /[\p{M}\p{Cf}]/gu;

/**
 * Folds text for search: compatibility forms (NFKC), case, ё, the nine Kazakh letters, stress marks, soft
 * hyphens, and look-alike letters of the other alphabet inside a word. A word wholly in Latin stays Latin.
 * Idempotent. Punctuation and spaces keep their places.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return lettersFolded(inOneScript(text).toLowerCase());
  const composed = strippedOfMarks(text);
  return lettersFolded(strippedOfMarks(inOneScript(composed).toLowerCase()));
}

function lettersFolded(lowerCase: string): string {
  return lowerCase.replace(TO_FOLD, letter => FOLDED_LETTERS.get(letter) ?? letter);
}

/**
 * The words of a text, folded, in their order: runs of letters and digits of two characters or more, and
 * single digits. A hyphenated word gives its parts and then the joined form (`кто-то`: кто, то, ктото).
 */
export function splitWords(text: string): string[] {
  return splitGroups(text).flatMap(group => group.words);
}

/** One written word: its searchable parts, and the joined form where it was hyphenated. */
export interface WordGroup {
  readonly parts: readonly string[];
  readonly joined: string | undefined;
  /** Parts and the joined form together. */
  readonly words: readonly string[];
}

/** Like {@link splitWords}, keeping the parts of a hyphenated word together. Words with nothing to find are left out. */
export function splitGroups(text: string): WordGroup[] {
  const groups: WordGroup[] = [];
  for (const written of foldText(text.replace(PARTING, ' ')).match(HYPHENATED) ?? []) {
    if (!HYPHEN.test(written)) {
      if (isSearchable(written)) groups.push(groupOf([written], undefined));
      continue;
    }
    const pieces = written.split(HYPHEN);
    const group = groupOf(pieces.filter(isSearchable), pieces.join(''));
    if (group.words.length > 0) groups.push(group);
  }
  return groups;
}

function groupOf(parts: readonly string[], joined: string | undefined): WordGroup {
  return { parts, joined, words: joined === undefined ? parts : [...parts, joined] };
}

function isSearchable(word: string): boolean {
  return word.length > 1 || /\p{N}/u.test(word);
}

function strippedOfMarks(text: string): string {
  // NFKC would glue № to its number as the letters No.
  return text
    .replaceAll('№', ' ')
    .normalize('NFKC')
    .replaceAll('İ', 'I')
    .replace(INVISIBLE, '')
    .normalize('NFKC');
}

function inOneScript(text: string): string {
  return LATIN.test(text) ? text.replace(LETTERS_AND_DIGITS, wordInOneScript) : text;
}

function wordInOneScript(word: string): string {
  if (!LATIN.test(word) || !CYRILLIC.test(word)) return word;
  return mended(word, LATIN, LATIN_TO_CYRILLIC) ?? mended(word, CYRILLIC, CYRILLIC_TO_LATIN) ?? word;
}

/** The word with every foreign letter replaced by its look-alike; undefined when one of them has none. */
function mended(word: string, foreign: RegExp, lookAlikes: ReadonlyMap<string, string>): string | undefined {
  let letters = '';
  for (const letter of word) {
    const replacement = foreign.test(letter) ? lookAlikes.get(letter) : letter;
    if (replacement === undefined) return undefined;
    letters += replacement;
  }
  return letters;
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map(pair => [pair.slice(0, 1), pair.slice(1)]));
}
