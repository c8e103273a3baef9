import type { Language } from '../../../../shared/domain/codes';
import { INDICATOR_RULES } from '../../../../shared/domain/statistics/catalogue';
import { type IndicatorId, KEY_INDICATORS } from '../../../../shared/domain/statistics/indicators';
import { done, type Excelize, loadExcelize, type Workbook } from '../../spreadsheet/excelize';
import { wrappedHeight } from '../../spreadsheet/wrapped-height';
import {
  type Further,
  type Report,
  type ReportWords,
  reportWords,
  type Table,
  tablesOf,
} from './report-words';
import { sheetNames } from './sheet-names';
import { setUpPage } from './sheet-page';
import {
  BLOCK_WIDTH,
  type BlockLine,
  blockHeading,
  LABEL_WIDTH,
  LAST_COLUMN,
  writeBlock,
} from './table-block';
import { addChart, quoted } from './table-chart';
import { createStyles, type Styles } from './xlsx-styles';

/** Row of the column headings on every sheet. */
const HEADING = 5;

interface Pen {
  readonly excelize: Excelize;
  readonly book: Workbook;
  readonly styles: Styles;
  readonly report: Report;
  readonly words: ReportWords;
}

/** Indicators on a sheet, and how each is counted. */
interface FiguresSheet {
  readonly title: string;
  readonly share?: string;
  readonly lines: readonly (BlockLine & { readonly code: IndicatorId })[];
}

/**
 * The quarter as a workbook: a sheet of key figures with their definitions, of an office one of all its figures, then a
 * sheet for every table with a native chart. Figures are numbers, percentages are rounded half up to one decimal, «–» stands where there is
 * no base. Text is written as text: nothing in a name can become a formula.
 */
export async function writeQuarterXlsx(
  report: Report,
  language: Language,
  further: Further | null = null,
): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const book = excelize.NewFile();
  const pen: Pen = { excelize, book, styles: createStyles(book), report, words: reportWords(language) };
  const cover = pen.words.t('quarter.file.cover');
  done(book.SetSheetName('Sheet1', cover));
  writeFigures(pen, cover, keyFigures(pen));
  const whole = pen.words.t('quarter.figures');
  if (further) {
    done(book.NewSheet(whole));
    writeFigures(pen, whole, allFigures(pen, further));
  }
  const tables = tablesOf(report, further);
  const names = sheetNames(tables, pen.words, [cover, whole]);
  tables.forEach((table, i) => {
    const sheet = names[i] ?? table.id;
    done(book.NewSheet(sheet));
    writeTable(pen, sheet, table);
  });
  done(book.SetActiveSheet(0));
  done(book.SetDocProps({ Title: titleOf(pen), Creator: pen.words.name(report.office.name) }));
  const { buffer } = done(book.WriteToBuffer());
  if (!(buffer instanceof Uint8Array)) throw new Error('spreadsheet: no bytes');
  return buffer;
}

function titleOf({ words, report }: Pen): string {
  return `${words.t('quarter.print.title')}, ${words.quarter(report.quarter)}`;
}

function officeLine({ words, report }: Pen): string {
  return words.t('quarter.print.office', { name: words.name(report.office.name), code: report.office.code });
}

function keyFigures(pen: Pen): FiguresSheet {
  const { report, words } = pen;
  const lines = KEY_INDICATORS.map(indicator => ({
    label: words.t(`indicator.${indicator}`),
    code: indicator,
    counts: report.totals[indicator],
    // A total has no share.
    whole: 0,
  }));
  return { title: titleOf(pen), lines };
}

function allFigures({ report, words }: Pen, { figures }: Further): FiguresSheet {
  const lines = figures.map(({ indicator, yearToDate, ...counts }) => ({
    label: words.t(`indicator.${indicator}`),
    code: indicator,
    counts,
    whole: 0,
    yearToDate,
  }));
  const title = `${words.t('quarter.figures')}, ${words.quarter(report.quarter)}`;
  return { title, share: words.yearToDate(report.quarter), lines };
}

function writeFigures(pen: Pen, sheet: string, { title, share, lines }: FiguresSheet): void {
  const { book, styles, report, words } = pen;
  const { t } = words;
  writeHead(pen, sheet, [title, officeLine(pen), t('quarter.rounding')]);
  const heading = blockHeading(report, words, t('quarter.print.indicator'), share);
  const last = writeBlock(book, styles, sheet, HEADING, heading, lines);
  const top = last + 2;
  done(book.SetCellValue(sheet, `A${top}`, t('quarter.file.definitions')));
  done(book.SetCellStyle(sheet, `A${top}`, `A${top}`, styles.title));
  lines.forEach(({ code, label }, i) => {
    const row = top + 1 + i;
    const basis = t(`basis.${INDICATOR_RULES[code].basis}`);
    done(book.SetCellValue(sheet, `A${row}`, label));
    const definition = `${t(`indicator.${code}.definition`)} ${basis}.`;
    done(book.SetCellValue(sheet, `B${row}`, definition));
    done(book.MergeCell(sheet, `B${row}`, `${LAST_COLUMN}${row}`));
    done(book.SetCellStyle(sheet, `A${row}`, `${LAST_COLUMN}${row}`, styles.definition));
    done(book.SetRowHeight(sheet, row, wrappedHeight(definition, BLOCK_WIDTH - LABEL_WIDTH)));
  });
  setUpPage(book, sheet, HEADING, [`${quoted(sheet)}!$A$1:$${LAST_COLUMN}$${top + lines.length}`]);
}

function writeTable(pen: Pen, sheet: string, table: Table): void {
  const { excelize, book, styles, report, words } = pen;
  const { t } = words;
  const basis = `${t(`basis.${table.basis}`)}. ${t(`indicator.${table.indicator}.definition`)}`;
  writeHead(pen, sheet, [words.title(table), `${words.quarter(report.quarter)}. ${officeLine(pen)}`, basis]);
  const lines = table.rows.map(row => ({
    label: words.label(table, row),
    code: row.code,
    counts: row,
    whole: table.total.now,
  }));
  const total = { label: t('quarter.total'), code: '', counts: table.total, whole: table.total.now };
  const heading = blockHeading(report, words, t(`dimension.${table.dimension}`));
  const last = writeBlock(book, styles, sheet, HEADING, heading, lines, total);
  setUpPage(book, sheet, HEADING, addChart(excelize, book, sheet, report, table, words, HEADING, last));
}

/** Title and two lines under it, above the headings. */
function writeHead({ book, styles }: Pen, sheet: string, lines: readonly string[]): void {
  lines.forEach((line, i) => {
    done(book.SetCellValue(sheet, `A${i + 1}`, line));
    done(book.SetCellStyle(sheet, `A${i + 1}`, `A${i + 1}`, i === 0 ? styles.title : styles.note));
  });
  done(book.MergeCell(sheet, 'A3', `${LAST_COLUMN}3`));
  done(book.SetCellStyle(sheet, 'A3', `${LAST_COLUMN}3`, styles.definition));
  done(book.SetRowHeight(sheet, 3, wrappedHeight(lines[2] ?? '', BLOCK_WIDTH)));
}
