/**
 * Characters of a status code. Each letter is one in Latin and in Cyrillic, so that the code reads and types alike in
 * either layout; 0, 1 and O, which are taken for each other, are not there.
 */
export const STATUS_CODE_ALPHABET = '23456789ABCEHKMPTXY';
/** Nineteen characters in twelve places are 51 bits. */
export const STATUS_CODE_LENGTH = 12;

const FROM_CYRILLIC: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
};

/** A code as it stands on paper: `2A3-B4C-5EH-6KM`. */
export function groupStatusCode(code: string): string {
  return code.match(/.{1,3}/g)?.join('-') ?? code;
}

/** What somebody typed or dictated, as the code it is; null where it cannot be one. */
export function readStatusCode(typed: string): string | null {
  const letters = [...typed.toUpperCase()].filter(letter => !/[\s\p{Pd}.]/u.test(letter));
  const code = letters.map(letter => FROM_CYRILLIC[letter] ?? letter).join('');
  const sound =
    code.length === STATUS_CODE_LENGTH && [...code].every(letter => STATUS_CODE_ALPHABET.includes(letter));
  return sound ? code : null;
}
