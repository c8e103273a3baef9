import { type ContentWord, contentWords } from '../../lib/content-words';
import { areNearWords } from '../../lib/near-words';
import { FEW_WORDS } from '../../lib/text-bands';

/** How much a word tells; 0 or more. Common words of the office tell little. */
export type WeightOf = (word: ContentWord) => number;

/** What is compared: the point in a line and the whole of what was said, each as its words. */
export interface WordsOfAppeal {
  readonly summary: readonly ContentWord[];
  /** Summary and text together. */
  readonly whole: readonly ContentWord[];
}

/** Words of an appeal, split and stemmed once. */
export function wordsOfAppeal(summary: string, text: string): WordsOfAppeal {
  const ofSummary = contentWords(summary);
  return { summary: ofSummary, whole: text === '' ? ofSummary : contentWords(`${summary}\n${text}`) };
}

export interface TextLikeness {
  /** 0 nothing in common, 1 the same words, in any order. */
  readonly score: number;
  /** Too few telling words on a side: likeness of such texts proves nothing. */
  readonly few: boolean;
}

/** A greeting or a request weighs this much of what its rarity says. */
const FORMULA_SHARE = 0.1;
/** Below this even mended slips of the hand make no likeness. */
const WORTH_MENDING = 0.3;
/** Words looked through for slips of the hand. */
const MENDED = 120;

/**
 * How alike two texts are: the geometric mean of the weighted share of each that stands in the other. Order does not
 * matter, a cut tail matters half as much as other words in its place, slips of the hand hardly. Symmetric.
 */
export function compareWords(
  one: readonly ContentWord[],
  other: readonly ContentWord[],
  weightOf: WeightOf,
): number {
  const strict = shares(one, other, weightOf, false);
  return strict < WORTH_MENDING || strict >= 1 ? strict : shares(one, other, weightOf, true);
}

function shares(
  one: readonly ContentWord[],
  other: readonly ContentWord[],
  weightOf: WeightOf,
  mend: boolean,
): number {
  const oneLeft = without(one, other);
  const otherLeft = without(other, one);
  const near = mend ? nearPairs(oneLeft, otherLeft) : null;
  const shareOf = (all: readonly ContentWord[], left: readonly ContentWord[], met: ReadonlySet<string>) => {
    const sum = (words: readonly ContentWord[]) =>
      words.reduce((total, word) => total + weightOf(word) * (word.formula ? FORMULA_SHARE : 1), 0);
    const total = sum(all);
    return total === 0 ? 0 : Math.max(0, 1 - sum(left.filter(word => !met.has(word.key))) / total);
  };
  const ofOne = shareOf(one, oneLeft, near?.one ?? NONE);
  const ofOther = shareOf(other, otherLeft, near?.other ?? NONE);
  return Math.sqrt(ofOne * ofOther);
}

const NONE: ReadonlySet<string> = new Set();

/** Words of which no stem stands in the other text. */
function without(words: readonly ContentWord[], other: readonly ContentWord[]): ContentWord[] {
  const stems = new Set(other.flatMap(word => word.stems));
  return words.filter(word => !word.stems.some(stem => stems.has(stem)));
}

function nearPairs(one: readonly ContentWord[], other: readonly ContentWord[]) {
  const met = { one: new Set<string>(), other: new Set<string>() };
  for (const left of one.slice(0, MENDED))
    for (const right of other.slice(0, MENDED)) {
      if (!areNearWords(left.key, right.key)) continue;
      met.one.add(left.key);
      met.other.add(right.key);
    }
  return met;
}

/** Enough telling words to prove something by likeness? */
export function tellsEnough(words: readonly ContentWord[]): boolean {
  return words.filter(word => !word.formula).length >= FEW_WORDS;
}

/**
 * Likeness of two appeals: of all that was said, or of their points in a line where both say enough (while it is
 * being typed there is no more than that). Symmetric.
 */
export function compareAppeals(one: WordsOfAppeal, other: WordsOfAppeal, weightOf: WeightOf): TextLikeness {
  const whole = compareWords(one.whole, other.whole, weightOf);
  const few = !tellsEnough(one.whole) || !tellsEnough(other.whole);
  if (!tellsEnough(one.summary) || !tellsEnough(other.summary)) return { score: whole, few };
  return { score: Math.max(whole, compareWords(one.summary, other.summary, weightOf)), few };
}
