import { foldText } from '../../lib/fold';

/** What may point to a person in words that go to the centre. */
export const PERSONAL_MARKS = ['digits', 'address', 'initials', 'patronymic', 'mail', 'name'] as const;
export type PersonalMark = (typeof PERSONAL_MARKS)[number];

const MARKS: readonly (readonly [PersonalMark, RegExp])[] = [
  ['digits', /(?:\d[\s()-]?){7,}/u],
  ['mail', /\S@\S|(?:^|\s)@\w/u],
  ['address', /(?:^|[\s,])(?:кв|пәт|дом|үй|д|к)\.?\s*№?\s*\d+/iu],
  ['initials', /(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\p{Lu}\.(?:\s?\p{Lu}\.)?/u],
  ['patronymic', /\p{L}{3,}(?:ович|евич)(?:а|у|ем|е)?(?!\p{L})/iu],
  // «Основной», «прогулы» end alike: only after another name.
  ['patronymic', /\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}{2,}(?:(?:овн|евн)(?:а|ы|е|у|ой)|улы|кызы)(?!\p{L})/u],
  ['patronymic', /\p{Lu}\p{Ll}{2,}(?:ұлы|қызы)\p{Ll}{0,4}(?!\p{L})/u],
];
/** `1 200 000`: a sum, no telephone. */
const SUM = /(?<![\d+]\s?)\d{1,3}(?:[ \u00a0]\d{3})+(?![\s-]?\d)/gu;
/** Shorter surnames are words of the language too often. */
const LEAST_NAME = 4;

/**
 * What in a text may point to a person: marks that names, telephones and addresses leave, and `names`, the surnames and
 * names of those whose cases stand behind it. Nothing found is no proof; who writes the text reads it again.
 */
export function personalMarks(text: string, names: readonly string[] = []): PersonalMark[] {
  const read = text.replace(SUM, '');
  const found = [...new Set(MARKS.filter(([, mark]) => mark.test(read)).map(([name]) => name))];
  const words = wordsOf(text);
  const isNamed = names.some(name =>
    wordsOf(name).some(one => one.length >= LEAST_NAME && words.some(word => isForm(word, one))),
  );
  return isNamed ? [...found, 'name'] : found;
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The word, or a form of it with another ending. */
function isForm(word: string, name: string): boolean {
  const stem = name.length > LEAST_NAME ? name.slice(0, -1) : name;
  return word.startsWith(stem) && word.length <= name.length + 4;
}
