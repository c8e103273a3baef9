import type { ContentWord } from './content-words';

/**
 * Bands of a MinHash signature (Broder 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", ch. 3): texts
 * that share most of their words share one band at least, whatever the order of the words. With 12 bands of 3 rows
 * two texts meet with probability 1 - (1 - J^3)^12, J the share of common words: 0.96 at 0.6, 0.80 at 0.5, 0.01 at 0.1.
 */
const BANDS = 12;
const ROWS = 3;

/** Texts of fewer telling words have no bands: three words in common prove nothing. */
export const FEW_WORDS = 5;

/** Odd multipliers and offsets of the hash functions, by a fixed generator: a signature must stay the same for ever. */
const FUNCTIONS = Array.from({ length: BANDS * ROWS }, (_, index) => ({
  offset: mixed(0x9e3779b9 + index * 0x85ebca6b),
  factor: mixed(0xc2b2ae35 + index * 0x27d4eb2f) | 1,
}));

/**
 * Search forms of a text's bands, `m:<band>:<values>`, for the blind index; empty for a text of few words. Greetings
 * and requests take no part. In the clear they would tell of the words: only their keyed hashes may be stored.
 */
export function bandForms(words: readonly ContentWord[]): string[] {
  const telling = words.filter(word => !word.formula);
  if (telling.length < FEW_WORDS) return [];
  const hashes = telling.map(word => hashOf(word.key));
  const minima = FUNCTIONS.map(({ offset, factor }) => {
    let least = 0xffffffff;
    for (const hash of hashes) {
      const value = mixed(Math.imul(hash ^ offset, factor));
      if (value < least) least = value;
    }
    return least;
  });
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = minima.slice(band * ROWS, (band + 1) * ROWS);
    return `m:${band}:${rows.map(value => value.toString(36)).join('.')}`;
  });
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The last step of MurmurHash3: every bit of the input moves every bit of the outcome. */
function mixed(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
