/**
 * Quality of the search: sixty queries, what each should find judged by plain regular expressions over the texts as they
 * stand, not by the program's own stems. Recall and precision are printed; the floors below must hold.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchAppeals } from '../../electron/core/appeals/search-appeals';
import { importJournal } from '../../electron/core/imports/import-journal';
import { anAppeal } from '../support/core';
import { anImporter, type Importer } from '../support/importing';
import { sharedDataDir } from '../support/shared-data';
import { shippedMapping } from '../support/shipped-mapping';

const data = sharedDataDir();
const RECALL_FLOOR = 0.95;
const PRECISION_FLOOR = 0.95;

/** Invented people, by the side of the data, which has none: surname, first name, patronymic, telephone. */
const PEOPLE = [
  'Ахметбекова Айгүл Серікқызы +77012345678',
  'Ахметов Нұрлан Серікұлы +77012349999',
  'Ахметжанов Серік Нұрланұлы +77771234567',
  'Әлімбекова Гүлмира Ерланқызы +77051112233',
  'Салтыкова-Щедрина Ольга Петровна +77014445566',
  'Петров Пётр Семёнович +77479990011',
  'Петренко Иван Петрович +77012340000',
  'Қасымова Ақбота Жақсылыққызы +77470407040',
  'Королёв Семён Ильич +77071230407',
  'Ким Виктор Сергеевич +77785550001',
  'Кимов Алексей Викторович +77785550002',
  'Іңкәрбаев Һамит Өмірұлы +77026667788',
] as const;

/** A word with these endings and no others; `+` alone: any ending, as Kazakh builds them. */
function word(root: string, endings = '+'): string {
  const rest = endings === '+' ? '\\p{L}*' : `(?:${endings.split(' ').join('|')})?`;
  return `(?<!\\p{L})(?:${root})${rest}(?!\\p{L})`;
}
const NOUN_A = 'а ы и е у ой ою ам ами ах';
const NOUN = 'а у ом е ы и ов ам ами ах';
const digits = (tail: string) => `\\+7\\d*${tail}(?!\\d)`;

/** What is typed, and what every record it should find must hold: all of the expressions. */
const QUERIES: readonly (readonly [query: string, ...wanted: string[]])[] = [
  // Russian
  ['дорога', word('дорог', NOUN_A)],
  ['остановке', word('остановк', NOUN_A)],
  ['пособие', word('пособи', 'е я ю й ям ем ями ях')],
  ['провайдер', word('провайдер', NOUN)],
  ['поликлиника', word('поликлиник', NOUN_A)],
  ['очередь', word('очеред', 'ь и ью ей ям')],
  ['справки', word('справк', NOUN_A)],
  ['чиновник', word('чиновник', NOUN)],
  ['светофор', word('светофор', NOUN)],
  ['подъезд', word('подъезд', NOUN)],
  ['машины', word('машин', NOUN_A)],
  ['доходы', word('доход', NOUN)],
  ['интернет', word('интернет'), word('интернет', NOUN)],
  ['скорость', word('скорост', 'ь и ью ей')],
  ['документы', word('документ', NOUN)],
  ['отходы', word('отход', NOUN)],
  ['ребёнок', word('ребен', 'ок ка ку ком ке')],
  ['школьная столовая', word('школьн', 'ая ой ую'), word('столов', 'ая ой ую')],
  ['автобус водитель', word('автобус', NOUN), word('водител', 'ь я ю ем е и ей')],
  ['назначение пособия', word('назначени', 'е я ю ем и'), word('пособи', 'е я ю й ям')],
  ['конкурс победитель', word('конкурс', NOUN), word('победител', 'ь я ю ем и ей')],
  ['площадка', word('площадк', NOUN_A)],
  // Kazakh
  ['мектеп', word('мекте[пб]')],
  ['дәрігер', word('дәрігер')],
  ['аялдама', word('аялдама')],
  ['жәрдемақы', word('жәрдемақы')],
  ['емхана', word('емхана')],
  ['балабақша', word('балабақша')],
  ['бағдаршам', word('бағдаршам')],
  ['шенеунік', word('шенеуні[кг]')],
  ['анықтама', word('анықтама')],
  ['өзен', word('өзен')],
  ['тамақ', word('тама[қғ]')],
  ['көршім', word('көрші')],
  ['лифт', word('лифт')],
  ['құжат', word('құжат')],
  ['кезек', word('кезе[кг]')],
  ['автобус жүргізушісі', word('автобус'), word('жүргізуші')],
  ['асхана тамақ', word('асхана'), word('тама[қғ]')],
  // Kazakh typed without its letters, both languages in one query
  ['дарiгер', word('дәрігер')],
  ['озен', word('өзен')],
  ['кужат', word('құжат')],
  ['шенеуник', word('шенеуні[кг]')],
  ['мектеп столовая', word('мекте[пб]'), word('столов', 'ая ой ую')],
  ['аялдама автобус', word('аялдама'), word('автобус')],
  ['полиция қызметкерлері', word('полиция'), word('қызметкер')],
  // Names: beginnings, both spellings, letters left out
  ['Ахм', word('ахм')],
  ['ахметбекова', word('ахметбекова')],
  ['айгул', word('айгүл')],
  ['Серикулы', word('серікұлы')],
  ['щедрина', word('салтыкова-щедрина')],
  ['королев семен', word('королев'), word('семен')],
  ['инкарбаев', word('іңкәрбаев')],
  ['Ким', word('ким')],
  // Telephones by their end, whole, as people write them
  ['5678', digits('5678')],
  ['8 701 234 56 78', digits('7012345678')],
  ['0407', digits('0407')],
  // Typed in another layout: what is taken is the offer of the program
  ['ljhjuf', word('дорог', NOUN_A)],
  ['gjkbrkbybrf', word('поликлиник', NOUN_A)],
  ['f[vtn,trjdf', word('ахметбекова')],
];

describe.runIf(data !== null)('sixty queries on the bilingual appeals', () => {
  const path = join(data ?? '', 'appeals-kz-bilingual.csv');
  let office: Importer;
  /** What each case holds, as a person reads it, by number. */
  const records = new Map<string, string>();

  beforeAll(async () => {
    office = await anImporter('sqlite');
    await importJournal(office.deps, office.actor, {
      files: [{ path, name: basename(path) }],
      mapping: shippedMapping('appeals-kz-bilingual'),
      dryRun: false,
    });
    const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true, bom: true });
    const texts = new Map(rows.map(row => [row.id, `${row.text_kz} ${row.text_ru}`]));
    const cases = await office.deps.db.read.selectFrom('cases').select(['number', 'external_id']).execute();
    for (const { number, external_id } of cases) records.set(number, texts.get(external_id ?? '') ?? '');
    for (const person of PEOPLE) {
      const [surname = '', firstName = '', patronymic = '', phone = ''] = person.split(' ');
      const summary = 'Прошу принять';
      const applicant = { surname, firstName, patronymic, phones: [phone] };
      const { number } = await office.head.appeals.register(anAppeal({ applicant, summary, text: '' }));
      records.set(number, `${person} ${summary}`);
    }
  });
  afterAll(() => office.close());

  /** Numbers found; for words in another layout, what the program's offer finds. */
  async function found(query: string): Promise<Set<string>> {
    const answer = await searchAppeals(office.deps, office.actor, { query, limit: 2_000 });
    if (answer.hint) return found(answer.hint.query);
    return new Set(answer.items.map(item => item.number));
  }

  it('finds what a reader would, and little else', async () => {
    expect(QUERIES).toHaveLength(60);
    const lines: string[] = [];
    const sums = { recall: 0, precision: 0 };
    for (const [query, ...wanted] of QUERIES) {
      const hits = await found(query);
      const right = [...records].filter(([, text]) =>
        wanted.every(each => new RegExp(each, 'u').test(text.toLowerCase().replaceAll('ё', 'е'))),
      );
      expect(right.length, `«${query}» is judged to find something`).toBeGreaterThan(0);
      const both = right.filter(([number]) => hits.has(number)).length;
      const recall = both / right.length;
      const precision = hits.size === 0 ? 0 : both / hits.size;
      sums.recall += recall;
      sums.precision += precision;
      if (recall < 1 || precision < 1)
        lines.push(`«${query}»: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}`);
    }
    const recall = sums.recall / QUERIES.length;
    const precision = sums.precision / QUERIES.length;
    console.log(
      [`60 queries: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`, ...lines].join('\n'),
    );
    expect(recall).toBeGreaterThanOrEqual(RECALL_FLOOR);
    expect(precision).toBeGreaterThanOrEqual(PRECISION_FLOOR);
  });
});
