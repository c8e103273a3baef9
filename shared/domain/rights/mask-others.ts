import { splitWords } from '../../lib/fold';
import { stemWord } from '../../lib/stem';

/** What tells a person in a text. */
export interface TellingWords {
  readonly names: readonly string[];
  /** Telephones and identity numbers. */
  readonly numbers: readonly string[];
  /** What is told by the whole of it alone: address, e-mail. */
  readonly phrases: readonly string[];
}

export const MASK = '•••';
const WRITTEN_WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐'’][\p{L}\p{M}\p{N}]+)*/gu;
const NUMBER_RUN = /\+?\d(?:[\s().\-‐-―]{0,3}\d){5,}/g;
/** A country's code may be written or not. */
const LAST_DIGITS = 10;

/**
 * A text without what tells others: their names in any case form, Kazakh or Russian, their telephones, numbers,
 * addresses. A name that the person bears as well stays.
 */
export function maskOthers(text: string, own: TellingWords, others: readonly TellingWords[]): string {
  if (others.length === 0) return text;
  let masked = text;
  for (const phrase of others.flatMap(other => other.phrases))
    if (phrase.trim().length > 3 && !own.phrases.includes(phrase)) masked = withoutPhrase(masked, phrase);
  const numbers = new Set(others.flatMap(other => other.numbers.map(lastDigits)));
  for (const number of own.numbers) numbers.delete(lastDigits(number));
  masked = masked.replace(NUMBER_RUN, run => (numbers.has(lastDigits(run)) ? MASK : run));
  const ownStems = stemsOf(own.names);
  const names = others.flatMap(other => other.names).flatMap(splitWords);
  const foreign = names.filter(name => !ownStems.has(name));
  const stems = stemsOf(foreign);
  for (const stem of ownStems) stems.delete(stem);
  const tells = (part: string) =>
    !ownStems.has(part) &&
    (stems.has(part) ||
      stemWord(part).some(stem => stems.has(stem)) ||
      foreign.some(name => isFormOf(part, name)));
  return masked.replace(WRITTEN_WORD, word => (splitWords(word).some(tells) ? MASK : word));
}

function stemsOf(names: readonly string[]): Set<string> {
  return new Set(names.flatMap(splitWords).flatMap(word => [word, ...stemWord(word)]));
}

/** Сергей, Сергеем: a stemmer cuts the two at different places. */
function isFormOf(word: string, name: string): boolean {
  const kept = name.length - 1;
  return kept >= 4 && word.length <= name.length + 3 && word.startsWith(name.slice(0, kept));
}

function lastDigits(number: string): string {
  return number.replace(/\D/g, '').slice(-LAST_DIGITS);
}

function withoutPhrase(text: string, phrase: string): string {
  const escaped = phrase.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(escaped, 'giu'), MASK);
}
