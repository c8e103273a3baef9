import { foldText, splitGroups, type WordGroup } from './fold';
import { stemWord } from './stem';
import { STOP_WORDS } from './stop-words';

/**
 * Search forms: the strings that go through the blind index, on both sides. Each kind of field has its own
 * prefix, so that the beginning of a surname never matches a word of a text:
 * `w:` stem of a text word, `n:` name part or its beginning, `p:` phone digits, `i:` identity number.
 */

/** Shortest beginning of a name part that finds it. */
const NAME_PREFIX_MIN = 3;
/** Written apart, with a hyphen or together: Ахмет ұлы, Ахмет-ұлы, Ахметұлы. */
const PATRONYMIC_ENDINGS: ReadonlySet<string> = new Set(['улы', 'уулу', 'оглы', 'кызы', 'кизи']);
/** Digits as people write phones and identity numbers; the separators between them are dropped. */
const NUMBER_RUN = /\+?\d(?:[\s().\-\u2010-\u2015]{0,3}\d)+/g;
const NUMBER_MIN_DIGITS = 4;
const NUMBER_MAX_DIGITS = 15;

/** All forms of a text's words, stop words left out. Takes the text, or its words where they were split already. */
export function indexForms(text: string | readonly WordGroup[]): Set<string> {
  const forms = new Set<string>();
  for (const { words } of typeof text === 'string' ? splitGroups(text) : text) {
    for (const word of words) {
      if (STOP_WORDS.has(word)) continue;
      for (const stem of stemWord(word)) forms.add(`w:${stem}`);
    }
  }
  return forms;
}

/** A name's forms: `full` are whole parts, `prefixes` their beginnings; the two are disjoint. */
export interface NameForms {
  readonly full: readonly string[];
  readonly prefixes: readonly string[];
}

/**
 * Forms of a person's or an organisation's name: every part whole and every beginning of it from three letters
 * on. Parts of a double surname also count joined, and so does a patronymic written apart (Ахмет ұлы).
 */
export function nameForms(name: string): NameForms {
  const groups = splitGroups(name);
  const parts = new Set(groups.flatMap(group => group.words));
  for (const [index, group] of groups.entries()) {
    const joined = patronymicJoined(groups[index - 1], group);
    if (joined !== undefined) parts.add(joined);
  }
  const prefixes = new Set<string>();
  for (const part of parts) {
    for (let length = NAME_PREFIX_MIN; length < part.length; length++) prefixes.add(part.slice(0, length));
  }
  return {
    full: [...parts].map(part => `n:${part}`),
    prefixes: [...prefixes].filter(prefix => !parts.has(prefix)).map(prefix => `n:${prefix}`),
  };
}

/**
 * Forms of a phone number in E.164 (`+77012345678`): the whole number, its last 4 to 10 digits, and the
 * beginnings of 6 digits or more without the country code for +7 (with it elsewhere). Empty without 4 digits.
 */
export function phoneForms(e164: string): string[] {
  const digits = digitsOf(e164);
  if (digits.length < NUMBER_MIN_DIGITS) return [];
  const forms = new Set([digits]);
  for (let length = 4; length <= Math.min(10, digits.length); length++) forms.add(digits.slice(-length));
  const head = isNorthEurasian(digits) ? digits.slice(1) : digits;
  for (let length = 6; length < head.length; length++) forms.add(head.slice(0, length));
  return [...forms].map(form => `p:${form}`);
}

/** Forms of an identity number (ИИН, СНИЛС): its digits whole. Empty where there are none. */
export function identityForms(number: string): string[] {
  const digits = digitsOf(number);
  return digits === '' ? [] : [`i:${digits}`];
}

/**
 * What a typed query asks for: every group must be met (AND), by any of its forms (OR). One group a word; each
 * word is tried as text, as a name, and, where it has digits, as a phone or identity number. A number typed in
 * pieces (`8 701 234-56-78`) is met by its pieces or as one number. Stop words are left out unless the query
 * has nothing else. Empty for a query without words.
 */
export function queryForms(query: string): string[][] {
  const numbers = typedNumbers(query);
  const groups = splitGroups(query);
  const asked = groups.flatMap((group, index) =>
    askedWords(group, groups[index - 1], groups[index + 1], numbers),
  );
  const telling = asked.filter(({ word }) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : asked).map(({ forms }) => [...forms]);
}

interface AskedWord {
  readonly word: string;
  readonly forms: ReadonlySet<string>;
}

function askedWords(
  group: WordGroup,
  previous: WordGroup | undefined,
  next: WordGroup | undefined,
  numbers: readonly TypedNumber[],
): AskedWord[] {
  // A part may stand in the base on its own or inside a joined spelling: either way the group is met.
  const wholes = [group.joined, patronymicJoined(previous, group), next && patronymicJoined(group, next)];
  const parts = group.parts.length > 0 ? group.parts : group.words;
  return parts.map(word => {
    const forms = new Set(wordForms(word));
    for (const whole of wholes) if (whole !== undefined) for (const form of wordForms(whole)) forms.add(form);
    for (const number of numbers)
      if (number.pieces.has(word)) for (const form of number.forms) forms.add(form);
    return { word, forms };
  });
}

function wordForms(word: string): string[] {
  return [...stemWord(word).map(stem => `w:${stem}`), `n:${word}`];
}

interface TypedNumber {
  readonly pieces: ReadonlySet<string>;
  readonly forms: readonly string[];
}

function typedNumbers(query: string): TypedNumber[] {
  const numbers: TypedNumber[] = [];
  for (const run of foldText(query).match(NUMBER_RUN) ?? []) {
    const digits = digitsOf(run);
    if (digits.length < NUMBER_MIN_DIGITS || digits.length > NUMBER_MAX_DIGITS) continue;
    const pieces = new Set(splitGroups(run).flatMap(group => group.words));
    numbers.push({ pieces, forms: [...dialled(digits).map(form => `p:${form}`), `i:${digits}`] });
  }
  return numbers;
}

/** The spellings under which a typed number may stand in the index: trunk 8 for +7, international 00. */
function dialled(digits: string): string[] {
  const spellings = new Set([digits]);
  if (digits.startsWith('00')) spellings.add(digits.slice(2));
  if (/^[78]\d{6,10}$/.test(digits)) spellings.add(digits.slice(1));
  return [...spellings];
}

function isNorthEurasian(digits: string): boolean {
  return digits.length === 11 && digits.startsWith('7');
}

function patronymicJoined(before: WordGroup | undefined, ending: WordGroup): string | undefined {
  const [word] = ending.words;
  const base = before?.words.at(-1);
  if (word === undefined || base === undefined || !PATRONYMIC_ENDINGS.has(word)) return undefined;
  return base + word;
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^0-9]/g, '');
}
