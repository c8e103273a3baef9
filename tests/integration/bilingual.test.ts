import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchAppeals } from '../../electron/core/appeals/search-appeals';
import { importJournal } from '../../electron/core/imports/import-journal';
import { anAppeal, ENGINES } from '../support/core';
import { anImporter, type Importer } from '../support/importing';
import { sharedDataDir } from '../support/shared-data';
import { shippedMapping } from '../support/shipped-mapping';

const data = sharedDataDir();

/**
 * What is typed; the beginnings that every word found by it must have (one list a typed word); and the forms
 * that have to be found besides the typed one. All of it is looked for in the CSV by plain regular expressions.
 */
const QUERIES: readonly (readonly [query: string, beginnings: string, forms: string])[] = [
  ['дорога', 'дорог', 'дороге дороги дорогу дорогой дорог'],
  ['дорогах', 'дорог', 'дорога дороге дороги дорогу'],
  ['водителя', 'водител', 'водитель водителей водителю'],
  ['школы', 'школ', 'школа школе школу школой'],
  ['школьный', 'школьн', 'школьной'],
  ['остановка', 'остановк|останов', 'остановке остановки остановку'],
  ['врача', 'врач', 'врач врачу врачи врачей'],
  ['пособие', 'пособи', 'пособия пособий пособию'],
  ['очередь', 'очеред', 'очереди'],
  ['мусор', 'мусор', 'мусора мусором'],
  ['работать', 'работ', 'работает работают'],
  ['ребёнок', 'ребен', 'ребенок'],
  ['справка', 'справк', 'справку справки'],
  ['полицейский', 'полици|полицейск', 'полицейские полицейских'],
  ['жалоба', 'жалоб', 'жалобу жалобы'],
  ['светофоры', 'светофор', 'светофор светофора светофоре'],
  ['мектеп', 'мекте', 'мектептегі мектепке мектепте мектептің'],
  ['мектептегі', 'мекте', 'мектеп мектепте'],
  // Without its last vowel the town (қала) is the verb қал (қалды, it stayed): a light stemmer takes both.
  ['қала', 'қала|кала|қалды', 'қаланың қалада қаладағы'],
  ['кала', 'қала|кала|қалды', 'қаланың қала'],
  ['қалада', 'қала|кала', 'қала қаланың'],
  ['жол', 'жол', 'жолдың жолда жолдағы жолды'],
  ['жолдар', 'жол', 'жол жолдың'],
  ['дәрігер', 'дәріг', 'дәрігердің дәрігерге'],
  ['дарігердің', 'дәріг|дәріғ', 'дәрігер дәрігердің'],
  ['қоқыс', 'қоқыс', 'қоқысты қоқыстың'],
  ['аялдама', 'аялдама', 'аялдамада аялдаманың'],
  ['балалар', 'бала', 'балаларды балалардың'],
  ['жүргізуші', 'жүргізуш', 'жүргізушісі'],
  ['жәрдемақы', 'жәрдемақ', 'жәрдемақыны'],
  ['көшесі', 'көше', 'көшесінде көшесіндегі'],
  ['асхана', 'асхана', 'асханадағы асханасында'],
  ['ИНТЕРНЕТ', 'интернет', 'интернета интернеттің'],
  ['автобус водитель', 'автобус водител', 'автобуса+водитель'],
  ['школьная столовая', 'школьн столов', 'школьной+столовой'],
  ['автобус жүргізушісі', 'автобус жүргізуш', 'автобус+жүргізушісі'],
];

const folded = (text: string) => text.toLowerCase().replaceAll('ё', 'е');
const hasBeginning = (text: string, beginnings: string) =>
  new RegExp(`(?<!\\p{L})(?:${beginnings})`, 'u').test(text);
const hasWord = (text: string, word: string) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);

describe.runIf(data !== null).each(ENGINES)('the bilingual appeals on %s', engine => {
  const path = join(data ?? '', 'appeals-kz-bilingual.csv');
  const texts = new Map<string, string>();
  let office: Importer;
  const numbers = new Map<string, string>();

  beforeAll(async () => {
    const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true, bom: true });
    for (const row of rows) texts.set(row.id ?? '', folded(`${row.text_kz} ${row.text_ru}`));
    office = await anImporter(engine);
    const report = await importJournal(office.deps, office.actor, {
      files: [{ path, name: basename(path) }],
      mapping: shippedMapping('appeals-kz-bilingual'),
      dryRun: false,
    });
    expect(report).toEqual({
      dryRun: false,
      read: 1_200,
      registered: 1_200,
      refused: 0,
      repeated: 0,
      refusedRows: [],
    });
    const cases = await office.deps.db.read.selectFrom('cases').select(['number', 'external_id']).execute();
    for (const { number, external_id } of cases) numbers.set(number, external_id ?? '');
  });
  afterAll(() => office.close());

  async function found(query: string): Promise<Set<string>> {
    const { total, items } = await searchAppeals(office.deps, office.actor, { query, limit: 2_000 });
    expect(items).toHaveLength(total);
    return new Set(items.map(({ number }) => numbers.get(number) ?? ''));
  }

  it.each(QUERIES)('«%s» finds every form and nothing else', async (query, beginnings, forms) => {
    const hits = await found(query);
    const typed = folded(query).replaceAll(' ', '+');
    const wanted = [...texts].filter(([, text]) =>
      [typed, ...forms.split(' ')].some(form => form.split('+').every(word => hasWord(text, word))),
    );
    expect(wanted.length).toBeGreaterThan(0);
    const missed = wanted.filter(([id]) => !hits.has(id));
    expect(missed).toEqual([]);
    const foreign = [...hits].filter(
      id => !beginnings.split(' ').every(each => hasBeginning(texts.get(id) ?? '', each)),
    );
    expect(foreign.map(id => texts.get(id))).toEqual([]);
  });

  it('finds a registered appeal however its letters are typed', async () => {
    const { number } = await office.head.appeals.register(
      anAppeal({
        summary: 'Новогодняя ёлка во дворе',
        text: 'Срубили ёлку у дороги. Қала көшесінде көк ағаш сынған.',
      }),
    );
    for (const query of [
      'елка',
      'ёлки',
      'ЕЛКУ',
      'дорогой',
      'қаланың',
      'кала',
      'көк',
      'кок',
      'ағаштар',
      'агаш',
    ]) {
      const { items } = await office.head.appeals.search({ query, limit: 200 });
      expect(
        items.map(item => item.number),
        query,
      ).toContain(number);
    }
    expect((await office.head.appeals.search({ query: 'ёлка көк' })).total).toBe(1);
    expect((await office.head.appeals.search({ query: 'ёлка верблюд' })).total).toBe(0);
  });
});
