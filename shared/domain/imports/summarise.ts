const LENGTH = 150;
const CYRILLIC_WORDS = /[\p{Script=Cyrillic}]+/gu;
const KAZAKH_LETTER = /[әғқңөұүһі]/iu;
/** In running Kazakh text about half of the words have one of its own letters; in Russian text only names do. */
const KAZAKH_SHARE = 0.25;

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

/** Language that a text is written in, by the letters of its words: Kazakh or Russian. */
export function guessLanguage(text: string): 'ru' | 'kk' {
  const words = text.match(CYRILLIC_WORDS) ?? [];
  const kazakh = words.filter(word => KAZAKH_LETTER.test(word)).length;
  return kazakh > words.length * KAZAKH_SHARE ? 'kk' : 'ru';
}
