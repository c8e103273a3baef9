const PREFIX = 'AGE-SECRET-KEY-1';
const GROUP = 4;

/** Russian and Kazakh capitals that look like Latin ones: a sheet is often typed on the wrong layout. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  Һ: 'H',
  І: 'I',
};

/** The secret of a recovery sheet in groups of four, to be read and typed by people. */
export function groupSecret(secret: string): string[] {
  const body = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  const groups = body.match(new RegExp(`.{1,${GROUP}}`, 'gu')) ?? [];
  return secret.startsWith(PREFIX) ? [PREFIX, ...groups] : groups;
}

/**
 * What was typed from a sheet as an age identity: without spaces, in capitals, Latin, with its beginning.
 * Its checksum (Bech32) is looked at by who opens with it.
 */
export function readSecret(typed: string): string {
  const text = [...typed.normalize('NFKC').toUpperCase()]
    .filter(char => !/[\s\u200b\ufeff]/u.test(char))
    .map(char => (/[‐‑‒–—−]/u.test(char) ? '-' : (LOOK_ALIKE[char] ?? char)))
    .join('');
  return text.startsWith(PREFIX) ? text : `${PREFIX}${text}`;
}

/** Digits of a check phrase, however they were typed. */
export function readCheck(typed: string): string {
  return typed.replace(/\D/g, '');
}
