import type { Language } from '../../../shared/domain/codes';
import * as codes from '../../../shared/domain/codes';
import { createTranslator, isMessageKey, type Translate } from '../../../shared/i18n/translator';
import { csvText } from '../spreadsheet/csv-text';
import { done, loadExcelize, type Workbook } from '../spreadsheet/excelize';

/** Columns of an office's own journal, as docs/import/plain.mapping.json reads them. */
export const JOURNAL_COLUMNS = [
  'external_id',
  'received_on',
  'closed_on',
  'channel',
  'source',
  'kind',
  'author',
  'signatures',
  'repeat',
  'topic',
  'territory',
  'result',
  'executor',
  'surname',
  'first_name',
  'patronymic',
  'phone',
  'address',
  'summary',
  'text',
] as const;
type Column = (typeof JOURNAL_COLUMNS)[number];

const MANDATORY: ReadonlySet<Column> = new Set(['external_id', 'received_on', 'text']);
const LISTS = {
  channel: codes.CHANNELS,
  source: codes.SOURCES,
  kind: codes.KINDS,
  author: codes.AUTHORS,
  repeat: codes.REPEATS,
  result: codes.RESULTS,
} as const satisfies Partial<Record<Column, readonly string[]>>;
type ListColumn = keyof typeof LISTS;
const LIST_COLUMNS = Object.keys(LISTS) as ListColumn[];
/** Rows ready to be filled in. */
const ROWS = 2000;
const WIDE: ReadonlySet<Column> = new Set(['address', 'summary', 'text']);

/** An invented appeal that shows how a row is filled in. */
function exampleRow(language: Language, t: Translate): Record<Column, string> {
  const isKazakh = language === 'kk';
  const blank = Object.fromEntries(JOURNAL_COLUMNS.map(column => [column, ''])) as Record<Column, string>;
  return {
    ...blank,
    external_id: '1',
    received_on: '15.01.2026',
    closed_on: '29.01.2026',
    channel: t('code.channel.walk-in'),
    source: t('code.source.citizen'),
    kind: t('code.kind.application'),
    author: t('code.author.individual'),
    repeat: t('code.repeat.first'),
    topic: '0005.0005.0056',
    result: t('code.result.explained'),
    surname: isKazakh ? 'Үлгібаева' : 'Примерова',
    first_name: isKazakh ? 'Әсел' : 'Анна',
    phone: '8 700 000 00 00',
    summary: isKazakh ? 'Ауладағы жарық туралы' : 'Об освещении двора',
    text: isKazakh
      ? 'Ауладағы шамдар бір айдан бері жанбайды. Жөндеуге көмектесуіңізді сұраймын.'
      : 'Во дворе месяц не горят фонари. Прошу помочь с ремонтом.',
  };
}

/** The empty journal as CSV: headings and one example row to be written over. */
export function writeTemplateCsv(language: Language): Uint8Array {
  const example = exampleRow(language, createTranslator(language));
  return Buffer.from(csvText([JOURNAL_COLUMNS, JOURNAL_COLUMNS.map(column => example[column])], language));
}

/**
 * The empty journal as XLSX: headings, one example row, drop-down lists in the columns of closed lists (a code
 * or a word of another language may still be typed), and a sheet that explains every column in Russian and
 * Kazakh.
 */
export async function writeTemplateXlsx(language: Language): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const book = excelize.NewFile();
  const t = createTranslator(language);
  const sheets = {
    journal: t('import.template.journal'),
    columns: t('import.template.columns'),
    values: t('import.template.values'),
  };
  done(book.SetSheetName('Sheet1', sheets.journal));
  done(book.NewSheet(sheets.columns));
  done(book.NewSheet(sheets.values));
  const head = done(
    book.NewStyle({
      Font: { Family: 'Calibri', Bold: true },
      Fill: { Type: 'pattern', Pattern: 1, Color: ['#E6EEF4'] },
    }),
  ).style;
  const text = done(
    book.NewStyle({ CustomNumFmt: '@', Alignment: { WrapText: true, Vertical: 'top' } }),
  ).style;
  writeJournal(book, sheets.journal, exampleRow(language, t), head, text);
  writeColumns(book, sheets.columns, head, text);
  writeValues(book, sheets, t, head);
  done(book.SetActiveSheet(0));
  const { buffer } = done(book.WriteToBuffer());
  if (!(buffer instanceof Uint8Array)) throw new Error('spreadsheet: no bytes');
  return buffer;
}

function writeJournal(
  book: Workbook,
  sheet: string,
  example: Record<Column, string>,
  head: number,
  text: number,
): void {
  const last = columnName(JOURNAL_COLUMNS.length - 1);
  done(book.SetSheetRow(sheet, 'A1', [...JOURNAL_COLUMNS]));
  done(book.SetCellStyle(sheet, 'A1', `${last}1`, head));
  done(
    book.SetSheetRow(
      sheet,
      'A2',
      JOURNAL_COLUMNS.map(column => example[column] || null),
    ),
  );
  // Text, so that a telephone number keeps its zeros and a date its form.
  done(book.SetCellStyle(sheet, 'A2', `${last}${ROWS}`, text));
  JOURNAL_COLUMNS.forEach((column, i) => {
    const name = columnName(i);
    done(book.SetColWidth(sheet, name, name, WIDE.has(column) ? 40 : 16));
  });
  done(book.SetPanes(sheet, { Freeze: true, YSplit: 1, TopLeftCell: 'A2', ActivePane: 'bottomLeft' }));
}

function writeColumns(book: Workbook, sheet: string, head: number, text: number): void {
  const [ru, kk] = [createTranslator('ru'), createTranslator('kk')];
  done(book.SetSheetRow(sheet, 'A1', [ru('import.template.columns'), 'Русский', 'Қазақша']));
  JOURNAL_COLUMNS.forEach((column, i) => {
    const key = `import.column.${column}` as const;
    done(
      book.SetSheetRow(sheet, `A${i + 2}`, [
        MANDATORY.has(column) ? `${column} *` : column,
        ru(key),
        kk(key),
      ]),
    );
  });
  done(book.SetCellStyle(sheet, 'A2', `C${JOURNAL_COLUMNS.length + 1}`, text));
  done(book.SetCellStyle(sheet, 'A1', 'C1', head));
  done(book.SetColWidth(sheet, 'A', 'A', 18));
  done(book.SetColWidth(sheet, 'B', 'C', 60));
}

/** The words of each list in a column of their own, and the drop-downs of the journal that point at them. */
function writeValues(
  book: Workbook,
  sheets: { readonly journal: string; readonly values: string },
  t: Translate,
  head: number,
): void {
  LIST_COLUMNS.forEach((column, i) => {
    const words = LISTS[column].map(code => wordOf(t, column, code));
    const name = columnName(i);
    [column, ...words].forEach((word, row) => {
      done(book.SetCellValue(sheets.values, `${name}${row + 1}`, word));
    });
    done(book.SetColWidth(sheets.values, name, name, 30));
    const target = columnName(JOURNAL_COLUMNS.indexOf(column));
    done(
      book.AddDataValidation(sheets.journal, {
        Type: 'list',
        Sqref: `${target}2:${target}${ROWS}`,
        Formula1: `'${sheets.values}'!$${name}$2:$${name}$${words.length + 1}`,
        AllowBlank: true,
        ShowErrorMessage: false,
      }),
    );
  });
  done(book.SetCellStyle(sheets.values, 'A1', `${columnName(LIST_COLUMNS.length - 1)}1`, head));
}

function wordOf(t: Translate, list: ListColumn, code: string): string {
  const key = `code.${list}.${code}`;
  return isMessageKey(key) ? t(key) : code;
}

/** Name of a column counted from 0, up to Z. */
function columnName(index: number): string {
  return String.fromCharCode(65 + index);
}
