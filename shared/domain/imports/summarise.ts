const LENGTH = 150;
const KAZAKH_LETTERS = /[әғқңөұүһі]/giu;
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;
/** Running Kazakh text has 15-20 % of its own letters; a Russian one with a Kazakh name or two stays under this. */
const KAZAKH_SHARE = 0.05;

/** The first words of a text on one line, 150 characters at most with the mark of the cut. */
export function summarise(text: string): string {
  const oneLine = text.replace(/\s+/gu, ' ').trim();
  const letters = [...oneLine];
  if (letters.length <= LENGTH) return oneLine;
  const head = letters.slice(0, LENGTH - 1).join('');
  const space = head.lastIndexOf(' ');
  // A first word longer than the line is cut where the line ends.
  return `${(space > 0 ? head.slice(0, space) : head).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** Language that a text is written in, by its letters: Kazakh or Russian. */
export function guessLanguage(text: string): 'ru' | 'kk' {
  const cyrillic = text.match(CYRILLIC_LETTERS)?.length ?? 0;
  const kazakh = text.match(KAZAKH_LETTERS)?.length ?? 0;
  return kazakh > cyrillic * KAZAKH_SHARE ? 'kk' : 'ru';
}
