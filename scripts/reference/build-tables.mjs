// Writes a reference table of the project from a published edition:
//
//   node scripts/reference/build-tables.mjs classifier EDITION.tsv --edition 2025-10-31 --retrieved 2026-11-22
//   node scripts/reference/build-tables.mjs kato EDITION.csv --edition 2026-07-17 --retrieved 2026-08-12
//
// The layout of the edition is recognised by its first line (see read-edition.mjs). Kazakh names that the
// edition lacks are carried over from the table written before, where code and Russian name are the same.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readClassifierEdition, readKatoEdition } from './read-edition.mjs';

const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../electron/core/reference/data');
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const TABLES = {
  classifier: {
    file: edition => `classifier-ru-${edition}.tsv`,
    columns: ['code', 'name_ru', 'name_kk'],
    read: readClassifierEdition,
    meta: edition => ({
      id: `ru-${edition.slice(0, 4)}`,
      title:
        'Тематический классификатор обращений граждан Российской Федерации, иностранных граждан, лиц без гражданства, объединений граждан, в том числе юридических лиц',
      source:
        'Управление Президента Российской Федерации по работе с обращениями граждан и организаций, Москва',
      licence:
        'official document, no object of copyright (Civil Code of the Russian Federation, art. 1259 § 6)',
      note: 'levels 1-3 are complete; of level 4 the questions most used by a reception, names shortened, section 0005 complete; Kazakh names are a translation of this project',
    }),
  },
  kato: {
    file: edition => `kato-${edition}.tsv`,
    columns: ['code', 'type', 'name_ru', 'name_kk'],
    read: readKatoEdition,
    meta: () => ({
      id: 'kato',
      title: 'Классификатор административно-территориальных объектов, НК РК 11',
      source:
        'Бюро национальной статистики Агентства по стратегическому планированию и реформам Республики Казахстан, https://stat.gov.kz/ru/classifiers/statistical/21/',
      licence:
        'official document, no object of copyright (Law of the Republic of Kazakhstan on copyright, art. 8)',
      note: 'type: 0 republic or oblast, 1 urban, 2 rural, 3 town or settlement administration with rural places under it, 4 district with urban places under it; runs of blanks are collapsed and letters of the old single-byte fonts are restored',
    }),
  },
};

/** Kazakh names of the table written before, keyed by code and Russian name. */
function formerKazakhNames(file) {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  const names = lines.filter(line => line !== '' && !line.startsWith('#')).map(line => line.split('\t'));
  return new Map(names.map(cells => [`${cells[0]}\t${cells.at(-2)}`, cells.at(-1)]));
}

function tableText(table, name, rows, { edition, retrieved }) {
  const meta = { table: name, ...table.meta(edition), edition, retrieved, rows: rows.length };
  const header = Object.entries({ ...meta, columns: table.columns.join(' ') });
  const body = rows.map(row => table.columns.map(column => row[column]).join('\t'));
  return `${[...header.map(([key, value]) => `# ${key}: ${value}`), ...body].join('\n')}\n`;
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { edition: { type: 'string' }, retrieved: { type: 'string' }, out: { type: 'string' } },
  });
  const [name, input] = positionals;
  const table = TABLES[name];
  const { edition, retrieved } = values;
  if (!table || !input || !DATE.test(edition ?? '') || !DATE.test(retrieved ?? '')) {
    console.error(
      'usage: build-tables.mjs classifier|kato EDITION-FILE --edition YYYY-MM-DD --retrieved YYYY-MM-DD [--out FILE]',
    );
    process.exit(2);
  }
  const out = values.out ?? join(DATA, table.file(edition));
  const former = formerKazakhNames(out);
  const { rows, skipped } = table.read(readFileSync(input, 'utf8'));
  for (const row of rows) row.name_kk ||= former.get(`${row.code}\t${row.name_ru}`) ?? '';
  writeFileSync(out, tableText(table, name, rows, { edition, retrieved }));
  const untranslated = rows.filter(row => row.name_kk === '').length;
  console.error(
    `${basename(out)}: ${rows.length} rows, ${untranslated} without a Kazakh name, ${skipped} lines of the edition left out`,
  );
}

main();
