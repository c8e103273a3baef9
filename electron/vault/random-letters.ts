import { randomInt } from 'node:crypto';
import { CODE_LETTERS } from '../../shared/lib/code-letters';

/** Random characters for a code that people read out: 4.25 bits each. */
export function randomLetters(count: number): string {
  return Array.from({ length: count }, () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length))).join('');
}
