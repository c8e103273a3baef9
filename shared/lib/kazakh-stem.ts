/**
 * A light stemmer for Kazakh nouns in FOLDED spelling (see fold.ts: ғ is г, қ is к, ң is н, ө is о, ұ and ү
 * are у, і is и, ә is а). It takes plural, possessive and case endings off, outermost first, until none is
 * left: what stripping could take off a base form it also takes off every form built on that base, so a
 * paradigm meets on one stem even where the stem is shorter than the dictionary word.
 *
 * Kazakh picks an ending's first letter by the sound before it (жол+дар, мектеп+тер, қала+лар). The same rule
 * read backwards keeps Russian words whole: `карта` does not end in the locative -та, for -та never follows р.
 */

const MIN_STEM = 3;
/** Keeps водка whole: borrowed words that close so are longer than вод. */
const MIN_BORROWED_STEM = 4;

const VOWEL = 'аеиоуыэюя';
/** Letters that close borrowed words only (завод, округ, актив) and there sound voiceless. */
const BORROWED = 'бвгд';
/** Sounds that call for т-, қ-, п- endings. */
const VOICELESS = `пткшсхф${BORROWED}`;
/** Sounds that call for г-, д- endings; ь closes borrowed words (автомобиль). */
const VOICED = 'лмнрйзжь';
/** Possessive endings that begin with a vowel follow these; у is a consonant at the end of a verbal noun (оқу). */
const CONSONANT = 'бвгджзйклмнпрстуфхш';
/** Vowels that close a possessive of the third person. */
const POSSESSIVE_VOWEL = 'ыи';

interface Ending {
  readonly spellings: readonly string[];
  /** Letters the ending may follow. */
  readonly after: string;
  /** Letters that must stand before those, where it matters. */
  readonly before: string | undefined;
}

/** Longest first: the first ending that fits is taken. */
const ENDINGS: readonly Ending[] = [
  ending('ндагы ндеги', POSSESSIVE_VOWEL),
  ending('ымыз имиз ыныз иниз', CONSONANT),
  ending('дагы деги', VOWEL + VOICED),
  ending('тагы теги', VOICELESS),
  ending('лар лер', `${VOWEL}рй`),
  ending('дар дер', 'лмнзжь'),
  ending('тар тер', VOICELESS),
  ending('нын нин', `${VOWEL}мн`),
  ending('дын дин', 'лрйузжь'),
  ending('тын тин', VOICELESS),
  ending('нда нде', POSSESSIVE_VOWEL),
  ending('дан ден', `${VOWEL}лрйзжь`),
  ending('тан тен', VOICELESS),
  ending('нан нен', `${POSSESSIVE_VOWEL}мн`),
  ending('мен', `${VOWEL}лмнрйь`),
  ending('бен', 'зж'),
  ending('пен', VOICELESS),
  ending('мыз миз ныз низ', 'аеуыи'),
  ending('га ге', VOWEL + VOICED),
  ending('ка ке', VOICELESS),
  ending('на не', POSSESSIVE_VOWEL),
  ending('да де', VOWEL + VOICED),
  ending('та те', VOICELESS),
  ending('ны ни', VOWEL),
  ending('ды ди', 'лмнрйузжь'),
  ending('ты ти', VOICELESS),
  // After ы, і an -с- belongs to the stem (жұмыс+ы), except in the agent nouns on -шы, -ші (оқушы+сы).
  ending('сын син сы си', 'аеоэюя'),
  ending('сын син сы си', POSSESSIVE_VOWEL, 'ш'),
  ending('ым им ын ин', CONSONANT),
  ending('н', POSSESSIVE_VOWEL),
  ending('м', 'аеыи'),
  ending('ы и', CONSONANT),
];

/**
 * The stem of a folded Kazakh word, at least three letters long; the word itself where no ending fits.
 * мектебінде, мектептер and мектеп give one stem: the voiced б, г before a possessive vowel return to п, к.
 */
export function stemKazakh(word: string): string {
  let stem = word;
  for (;;) {
    const shorter = withoutEnding(stem);
    if (shorter === undefined) return citationForm(stem);
    stem = shorter;
  }
}

function withoutEnding(word: string): string | undefined {
  for (const { spellings, after, before } of ENDINGS) {
    for (const spelling of spellings) {
      const stemLength = word.length - spelling.length;
      if (!word.endsWith(spelling)) continue;
      const last = word.charAt(stemLength - 1);
      if (!after.includes(last)) continue;
      const borrowed = after === VOICELESS && BORROWED.includes(last);
      if (stemLength < (borrowed ? MIN_BORROWED_STEM : MIN_STEM)) continue;
      if (before?.includes(word.charAt(stemLength - 2)) ?? true) return word.slice(0, stemLength);
    }
  }
  return undefined;
}

function citationForm(stem: string): string {
  if (stem.endsWith('ь') && stem.length > MIN_STEM) return stem.slice(0, -1);
  if (!VOWEL.includes(stem.charAt(stem.length - 2))) return stem;
  if (stem.endsWith('б')) return `${stem.slice(0, -1)}п`;
  if (stem.endsWith('г')) return `${stem.slice(0, -1)}к`;
  return stem;
}

function ending(spellings: string, after: string, before?: string): Ending {
  return { spellings: spellings.split(' '), after, before };
}
