import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { generateAppeals } from '../../shared/domain/demo';
import { createRandom, type Random } from '../../shared/domain/demo/random';
import { foldText } from '../../shared/lib/fold';
import { sharedDataDir } from '../support/shared-data';

/** One text with what an office gave it. */
export interface KnownText {
  readonly record: string;
  readonly text: string;
  readonly language: 'ru' | 'kk';
  readonly topic: string;
}

/** Topics of the shipped classifier that stand for the ten categories of the bilingual set. */
const TOPIC_OF: Readonly<Record<string, string>> = {
  дороги: '0003.0009.0099.0732',
  образование: '0002.0013.0139',
  ЖКХ: '0005.0005.0056',
  экология: '0003.0011.0122',
  медицина: '0002.0014.0143',
  транспорт: '0003.0009.0099.0742',
};
const OTHER_TOPICS = ['0002.0007', '0004.0016', '0002.0006', '0005.0005.0055'];

/** The 1,200 bilingual appeals, each in both languages; the project's own invented ones where they are absent. */
export function knownTexts(): readonly KnownText[] {
  const folder = sharedDataDir();
  if (folder === null) return inventedTexts();
  const rows: Record<string, string>[] = parse(
    readFileSync(join(folder, 'appeals-kz-bilingual.csv'), 'utf8'),
    { columns: true, bom: true },
  );
  const others = new Map<string, string>();
  const topicOf = (category: string) => {
    const known = TOPIC_OF[category] ?? others.get(category) ?? OTHER_TOPICS[others.size] ?? '0002.0007';
    if (!TOPIC_OF[category]) others.set(category, known);
    return known;
  };
  return rows.flatMap(({ id = '', text_ru = '', text_kz = '', category = '' }) => [
    { record: id, text: text_ru, language: 'ru' as const, topic: topicOf(category) },
    { record: id, text: text_kz, language: 'kk' as const, topic: topicOf(category) },
  ]);
}

function inventedTexts(): KnownText[] {
  const period = { from: '2025-11-22', to: '2026-11-21' };
  return generateAppeals({ seed: 3, count: 1200, ...period, territoryRoot: '110000000', profile: 'KZ' }).map(
    ({ text, language, questions }, index) => ({
      record: String(index),
      text,
      language,
      topic: questions[0]?.code ?? '',
    }),
  );
}

/** Letters of a usual length: three texts of one language and topic each, none of them twice. */
export function letters(): readonly KnownText[] {
  const random = createRandom(23);
  const shelves = new Map<string, KnownText[]>();
  const seen = new Set<string>();
  for (const known of knownTexts()) {
    if (seen.has(sameTextKey(known.text))) continue;
    seen.add(sameTextKey(known.text));
    const shelf = `${known.language} ${known.topic}`;
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), known]);
  }
  return [...shelves.values()].flatMap(shelf => {
    const mixed = shelf
      .map(known => ({ known, key: random.next() }))
      .sort((one, other) => one.key - other.key)
      .map(({ known }) => known);
    return Array.from({ length: Math.floor(mixed.length / 3) }, (_, n) => {
      const three = mixed.slice(3 * n, 3 * n + 3);
      const [first] = three;
      return {
        record: three.map(({ record }) => record).join('+'),
        text: three.map(({ text }) => text).join(' '),
        language: first?.language ?? 'ru',
        topic: first?.topic ?? '',
      };
    });
  });
}

/** Texts that differ in nothing but letters' cases and spellings are one text. */
export const sameTextKey = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const GREETINGS = {
  ru: ['Уважаемый депутат!', 'Добрый день!', 'Здравствуйте.', 'Обращаюсь к вам за помощью.'],
  kk: ['Құрметті депутат!', 'Қайырлы күн!', 'Сәлеметсіз бе?', 'Сізге көмек сұрап жүгініп отырмын.'],
};
const SIGNATURES = {
  ru: ['Прошу принять меры. С уважением.', 'Заранее благодарю за ответ.', 'Прошу помочь решить вопрос.'],
  kk: ['Шара қолдануыңызды сұраймын. Құрметпен.', 'Алдын ала рахмет.', 'Мәселені шешуге көмектесіңіз.'],
};
const LETTERS = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';

/** A typist's slips: in every fifth word a letter is wrong, missing, doubled or changes place with its neighbour. */
function withSlips(random: Random, { text }: KnownText): string {
  return text
    .split(' ')
    .map(word => {
      if (word.length < 4 || !random.chance(0.2)) return word;
      const at = random.int(1, word.length - 2);
      const [before, letter, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
      return random.pick([
        `${before}${random.pick([...LETTERS])}${next}${after}`,
        `${before}${next}${after}`,
        `${before}${letter}${letter}${next}${after}`,
        `${before}${next}${letter}${after}`,
      ]);
    })
    .join(' ');
}

/** The last quarter to four tenths of the words are gone. */
function withoutTail(random: Random, { text }: KnownText): string {
  const words = text.split(' ');
  return words.slice(0, Math.ceil(words.length * (0.6 + random.next() * 0.15))).join(' ');
}

/** Sentences and clauses in another order. */
function reordered(random: Random, { text }: KnownText): string {
  const clauses = text.split(/(?<=[.!?,;])\s+/);
  const keyed = clauses.map(clause => ({ clause, key: random.next() }));
  return keyed
    .sort((one, other) => one.key - other.key)
    .map(({ clause }) => clause)
    .join(' ');
}

/** Another greeting before, another signature after; an own greeting goes. */
function greetedAnew(random: Random, { text, language }: KnownText): string {
  const own = /^(?:Здравствуйте|Добрый (?:день|вечер)|Сәлеметсіз бе|Қайырлы (?:күн|таң|кеш))[.!?]\s*/u;
  return `${random.pick(GREETINGS[language])} ${text.replace(own, '')} ${random.pick(SIGNATURES[language])}`;
}

export const CHANGES: Readonly<Record<string, (random: Random, known: KnownText) => string>> = {
  'slips of the hand': withSlips,
  'cut tail': withoutTail,
  'another order': reordered,
  'another greeting': greetedAnew,
  'all at once': (random, known) => {
    const cut = { ...known, text: withoutTail(random, known) };
    const slipped = { ...known, text: withSlips(random, cut) };
    return greetedAnew(random, { ...known, text: reordered(random, slipped) });
  },
};

export const aRandom = (seed: number): Random => createRandom(seed);
