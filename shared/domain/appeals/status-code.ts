import { groupCodeLetters, readCodeLetters } from '../../lib/code-letters';

/** Nineteen characters in twelve places are 51 bits. */
export const STATUS_CODE_LENGTH = 12;

/** A code as it stands on paper: `2A3-B4C-5EH-6KM`. */
export function groupStatusCode(code: string): string {
  return groupCodeLetters(code, 3);
}

/** What somebody typed or dictated, as the code it is; null where it cannot be one. */
export function readStatusCode(typed: string): string | null {
  return readCodeLetters(typed, STATUS_CODE_LENGTH);
}
