// Published layouts of the classifier and of КАТО -> rows of our tables.
import { parse } from 'csv-parse/sync';

/** Letters of old single-byte Kazakh fonts that survive in published files, and what they stand for. */
const OLD_FONT_LETTERS = new Map([
  ['ќ', 'қ'],
  ['Ќ', 'Қ'],
  ['ў', 'ұ'],
  ['Ў', 'Ұ'],
  ['ї', 'ү'],
  ['Ї', 'Ү'],
  ['ј', 'ә'],
  ['Ј', 'Ә'],
  ['ə', 'ә'],
  ['Ə', 'Ә'],
]);

/** One line, composed, blanks collapsed, old-font letters restored. */
function cleanName(name) {
  const restored = [...name.normalize('NFC')].map(letter => OLD_FONT_LETTERS.get(letter) ?? letter).join('');
  return restored.replace(/\s+/gu, ' ').trim();
}

function records(text, delimiter) {
  return parse(text, { columns: true, delimiter, bom: true, relax_quotes: delimiter === '\t' });
}

function refuse(problem) {
  throw new Error(`this is no edition I know: ${problem}`);
}

function byCode(a, b) {
  return a.code < b.code ? -1 : Number(a.code > b.code);
}

/**
 * Columns `code`, `name_ru`, optionally `name_kk`. Codes come as four groups of four digits with `0000`
 * for an unused group; the table keeps the used groups. A fifth group is a qualifier shared by many
 * questions, not a place in the tree: such lines are left out and counted.
 */
export function readClassifierEdition(text) {
  const rows = [];
  let skipped = 0;
  for (const { code, name_ru, name_kk } of records(text, '\t')) {
    if (!/^\d{4}(\.\d{4}){0,4}$/.test(code ?? '')) refuse(`code «${code}»`);
    const used = code.replace(/(\.0000)+$/, '');
    if (used.split('.').length > 4) skipped += 1;
    else rows.push({ code: used, name_ru: cleanName(name_ru), name_kk: cleanName(name_kk ?? '') });
  }
  return { rows: rows.sort(byCode), skipped };
}

/**
 * Either `kato, type_code, name_ru, name_kk` or the publisher's own columns
 * `te, ab, cd, ef, hij, k, name_kaz, name_rus, nn` (`te` is the code, `k` the type), comma or semicolon.
 */
export function readKatoEdition(text) {
  const firstLine = text.slice(0, text.indexOf('\n'));
  const rows = records(text, firstLine.includes(';') ? ';' : ',').map(record => ({
    code: record.kato ?? record.te,
    type: record.type_code ?? record.k,
    name_ru: cleanName(record.name_ru ?? record.name_rus ?? ''),
    name_kk: cleanName(record.name_kk ?? record.name_kaz ?? ''),
  }));
  for (const { code, type } of rows) {
    if (!/^\d{9}$/.test(code ?? '') || !/^\d$/.test(type ?? '')) refuse(`code «${code}» of type «${type}»`);
  }
  return { rows: rows.sort(byCode), skipped: 0 };
}
