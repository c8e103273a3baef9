/**
 * Characters of the codes that people read out, write down and type. Each letter is one in Latin and in Cyrillic, so
 * that a code reads and types alike in either layout; 0, 1 and O, which are taken for each other, are not there.
 */
export const CODE_LETTERS = '23456789ABCEHKMPTXY';

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

/** A code in groups of so many characters, as it stands on paper. */
export function groupCodeLetters(code: string, size: number): string {
  return code.match(new RegExp(`.{1,${size}}`, 'g'))?.join('-') ?? code;
}

/** What somebody typed or dictated, as the code of so many characters that it is; null where it cannot be one. */
export function readCodeLetters(typed: string, length: number): string | null {
  const letters = [...typed.toUpperCase()].filter(letter => !/[\s\p{Pd}.]/u.test(letter));
  const code = letters.map(letter => FROM_CYRILLIC[letter] ?? letter).join('');
  const sound = code.length === length && [...code].every(letter => CODE_LETTERS.includes(letter));
  return sound ? code : null;
}
