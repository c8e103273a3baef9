import { CODE_LETTERS, groupCodeLetters, readCodeLetters } from '../../lib/code-letters';

/** Random characters: nineteen of nineteen sorts are 80.7 bits. */
export const INVITATION_LETTERS = 19;
/** With the check character at the end. */
const LENGTH = INVITATION_LETTERS + 1;
const GROUP = 4;

/** Days that a code is good for where the office says nothing else, and the bounds of what it may say. */
export const INVITATION_DAYS = { usual: 7, least: 1, most: 30 } as const;

/**
 * Remainder of a word by 19, a prime: doubling at each place makes every single wrong character, and every two
 * neighbours that were swapped, change it.
 */
function remainder(word: string): number {
  return [...word].reduce((sum, letter) => (sum * 2 + CODE_LETTERS.indexOf(letter)) % CODE_LETTERS.length, 0);
}

/** The code of random characters: with the check character that makes the whole divide. */
export function withCheck(letters: string): string {
  const missing =
    (CODE_LETTERS.length - ((remainder(letters) * 2) % CODE_LETTERS.length)) % CODE_LETTERS.length;
  return letters + CODE_LETTERS.charAt(missing);
}

/** A code in groups of four, to be read and typed by people. */
export function groupInvitationCode(code: string): string {
  return groupCodeLetters(code, GROUP);
}

/** What was typed as an invitation code; null where a character is missing or was misread. */
export function readInvitationCode(typed: string): string | null {
  const code = readCodeLetters(typed, LENGTH);
  return code !== null && remainder(code) === 0 ? code : null;
}
