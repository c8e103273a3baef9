import { closeSync, openSync, writeSync } from 'node:fs';
import { createRandom, type Random } from '../../shared/domain/demo/random';
import { addDays } from '../../shared/lib/dates';
import { TODAY } from '../support/core';

const DAYS = 3_650;
const FIRST_DAY = addDays(TODAY, -DAYS);
const VOCABULARY = 20_000;
const WORDS_PER_TEXT = 40;
const EXECUTORS = 40;
const CHANNELS = ['walk-in', 'phone', 'letter', 'email', 'web', 'messenger', 'field', 'online'];
const KINDS = ['application', 'complaint', 'proposal', 'inquiry', 'message'];
const SOURCES = ['citizen', 'deputy', 'government', 'local-body', 'party-centre'];
const RESULTS = ['measures-taken', 'supported', 'explained', 'not-supported', 'forwarded'];
const TERRITORIES = [
  '110000000',
  '150000000',
  '190000000',
  '230000000',
  '710000000',
  '750000000',
  '790000000',
];
const TOPICS = [
  '0002.0007',
  '0002.0013.0139',
  '0002.0014.0143',
  '0003.0009.0099.0732',
  '0003.0009.0099.0742',
  '0003.0011.0122',
  '0004.0016',
  '0005.0005.0056',
];
const HEADER =
  'external_id;received_on;closed_on;channel;source;kind;author;topic;territory;result;executor;surname;first_name;phone;text';
const SYLLABLES = [
  'жар',
  'тол',
  'мек',
  'бұр',
  'сан',
  'көп',
  'рід',
  'вош',
  'зун',
  'гіл',
  'пят',
  'дом',
  'шак',
  'лот',
];

/** An invented word by how common it is: 0 stands in most texts, the last in one of thousands. */
export function inventedWord(rank: number): string {
  let word = '';
  for (let left = rank + SYLLABLES.length; left > 0; left = Math.floor(left / SYLLABLES.length))
    word += SYLLABLES[left % SYLLABLES.length] ?? '';
  // The mark keeps the stemmers from making one word of two.
  return `${word}${rank % 10}ж`;
}

export const inventedSurname = (n: number): string => `${inventedWord(n).replace(/\d/g, '')}ов`;

/** Words fall off in frequency as in any language: rank r about r times as rare as the first. */
function pickWord(random: Random): string {
  return inventedWord(Math.floor(VOCABULARY ** random.next()) - 1);
}

/** Ten years of appeals, oldest first, row `index` of `count` as CSV. */
function row(random: Random, index: number, count: number): string {
  const day = Math.floor((index / count) * DAYS);
  const age = DAYS - day;
  const closed = age > 30 ? random.chance(0.997) : random.chance(age / 40);
  const receivedOn = addDays(FIRST_DAY, day);
  const closedOn = closed ? addDays(receivedOn, Math.min(age, random.int(1, 25))) : '';
  const text = Array.from({ length: WORDS_PER_TEXT }, () => pickWord(random)).join(' ');
  const cells = [
    String(index),
    receivedOn,
    closedOn,
    random.pick(CHANNELS),
    random.pick(SOURCES),
    random.pick(KINDS),
    'individual',
    random.pick(TOPICS),
    random.pick(TERRITORIES),
    closed ? random.pick(RESULTS) : '',
    `Исполнитель ${random.int(1, EXECUTORS)}`,
    inventedSurname(random.int(0, 3_000)),
    'Айгүл',
    `8701${String(random.int(0, 9_999_999)).padStart(7, '0')}`,
    text,
  ];
  return cells.join(';');
}

/** Writes rows `from` to `to` of a journal of `count`, the same at every run. */
export function writeJournal(path: string, from: number, to: number, count: number): void {
  const random = createRandom(from + 1);
  const file = openSync(path, 'w');
  writeSync(file, `${HEADER}\n`);
  for (let index = from; index < to; index++) writeSync(file, `${row(random, index, count)}\n`);
  closeSync(file);
}
