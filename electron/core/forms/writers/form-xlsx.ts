import type { Language } from '../../../../shared/domain/codes';
import { sayColumn, sayThree } from '../../../../shared/i18n/say-form';
import { createTranslator, type Translate } from '../../../../shared/i18n/translator';
import { done, type Excelize, loadExcelize, type Workbook } from '../../spreadsheet/excelize';
import { ONE_LINE, wrappedHeight } from '../../spreadsheet/wrapped-height';
import { reportWords } from '../../statistics/writers/report-words';
import { uniqueNames } from '../../statistics/writers/sheet-names';
import { setUpPage } from '../../statistics/writers/sheet-page';
import { chartArea, drawChart, MAX_ROWS, quoted } from '../../statistics/writers/table-chart';
import { createStyles, type Styles } from '../../statistics/writers/xlsx-styles';
import { cellValue, notesOf, type Report, type Row, type Table, titleOf } from './form-lines';

/** Row of the column headings on every sheet. */
const HEADING = 4;
const WIDTHS = [8, 52] as const;
const FIGURE_WIDTH = 13;

interface Pen {
  readonly excelize: Excelize;
  readonly book: Workbook;
  readonly styles: Styles;
  readonly report: Report;
  readonly t: Translate;
  readonly language: Language;
}

/**
 * A form as a workbook: a sheet for every table, headings frozen, the definitions under it, a native chart of its first
 * count. Numbers are numbers in the reader's own notation; text is written as text.
 */
export async function writeFormXlsx(report: Report, language: Language): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const book = excelize.NewFile();
  const t = createTranslator(language);
  const styles = createStyles(book, report.form.rounding.decimals);
  const pen: Pen = { excelize, book, styles, report, t, language };
  const names = uniqueNames(report.tables.map(({ title }) => sayThree(title, language)));
  report.tables.forEach((table, index) => {
    const sheet = names[index] ?? table.id;
    if (index === 0) done(book.SetSheetName('Sheet1', sheet));
    else done(book.NewSheet(sheet));
    writeTable(pen, sheet, table);
  });
  done(book.SetActiveSheet(0));
  const Creator = reportWords(language).name(report.office.name);
  done(book.SetDocProps({ Title: sayThree(report.form.title, language), Creator }));
  const { buffer } = done(book.WriteToBuffer());
  if (!(buffer instanceof Uint8Array)) throw new Error('spreadsheet: no bytes');
  return buffer;
}

/** A, B are the number and the line; figures begin at C. */
function columnName(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}

function writeTable(pen: Pen, sheet: string, table: Table): void {
  const { book, styles, report, t, language } = pen;
  const last = columnName(table.columns.length + 1);
  const words = reportWords(language);
  const office = t('quarter.print.office', {
    name: words.name(report.office.name),
    code: report.office.code,
  });
  const form = `${sayThree(report.form.title, language)}, ${t('form.version', { version: report.form.version })}`;
  [sayThree(table.title, language), `${words.quarter(report.quarter)}. ${office}`, form].forEach(
    (line, i) => {
      done(book.SetCellValue(sheet, `A${i + 1}`, line));
      done(book.SetCellStyle(sheet, `A${i + 1}`, `A${i + 1}`, i === 0 ? styles.title : styles.note));
    },
  );
  WIDTHS.forEach((width, i) => {
    done(book.SetColWidth(sheet, columnName(i), columnName(i), width));
  });
  done(book.SetColWidth(sheet, 'C', last, FIGURE_WIDTH));
  const headings = table.columns.map(column => sayColumn(t, language, column, report.periods));
  done(book.SetSheetRow(sheet, `A${HEADING}`, [t('form.number'), t('form.line'), ...headings]));
  done(book.SetCellStyle(sheet, `A${HEADING}`, `${last}${HEADING}`, styles.head));
  done(book.SetRowHeight(sheet, HEADING, 32));
  table.rows.forEach((row, i) => {
    writeRow(pen, sheet, table, row, HEADING + 1 + i);
  });
  const end = HEADING + table.rows.length;
  const notes = notesOf(report, table, t, language);
  const wide = WIDTHS[0] + WIDTHS[1] + FIGURE_WIDTH * table.columns.length;
  notes.forEach((note, i) => {
    const at = end + 2 + i;
    done(book.SetCellValue(sheet, `A${at}`, note));
    done(book.MergeCell(sheet, `A${at}`, `${last}${at}`));
    done(book.SetCellStyle(sheet, `A${at}`, `${last}${at}`, styles.definition));
    done(book.SetRowHeight(sheet, at, wrappedHeight(note, wide)));
  });
  const areas = [`${quoted(sheet)}!$A$1:$${last}$${end + 1 + notes.length}`];
  const chartEnd = chartOf(pen, sheet, table);
  if (chartEnd !== null) areas.push(chartArea(sheet, HEADING, chartEnd, columnOfChart(table)));
  setUpPage(book, sheet, HEADING, areas);
}

function writeRow(pen: Pen, sheet: string, table: Table, row: Row, at: number): void {
  const { book, styles, t, language } = pen;
  const label = '    '.repeat(row.level) + titleOf(row, t, language);
  done(book.SetSheetRow(sheet, `A${at}`, [row.number, label, ...row.cells.map(cellValue)]));
  const height = wrappedHeight(label, WIDTHS[1]);
  if (height > ONE_LINE) done(book.SetRowHeight(sheet, at, height));
  const isTotal = row.kind === 'total' || row.kind === 'heading';
  const end = columnName(table.columns.length + 1);
  done(book.SetCellStyle(sheet, `A${at}`, `${end}${at}`, isTotal ? styles.totalText : styles.text));
  if (row.kind === 'heading') return;
  table.columns.forEach(({ show }, place) => {
    const cell = `${columnName(place + 2)}${at}`;
    const style = {
      count: isTotal ? styles.totalCount : styles.count,
      change: isTotal ? styles.totalChange : styles.change,
      share: isTotal ? styles.totalShare : styles.share,
      index: isTotal ? styles.totalShare : styles.share,
      growth: isTotal ? styles.totalGrowth : styles.growth,
    }[show];
    done(book.SetCellStyle(sheet, cell, cell, style));
  });
}

/** Bars of the first count, as many lines as stand one under the other without a heading. */
function chartOf({ excelize, book, language }: Pen, sheet: string, table: Table): number | null {
  const place = table.columns.findIndex(({ show }) => show === 'count');
  const first = table.rows.findIndex(row => row.kind === 'value' || row.kind === 'figure');
  if (place < 0 || first < 0) return null;
  const after = table.rows.findIndex(
    (row, i) => i > first && (row.kind === 'heading' || row.kind === 'total'),
  );
  const count = Math.min(MAX_ROWS, (after < 0 ? table.rows.length : after) - first);
  return drawChart(excelize, book, sheet, {
    isLine: false,
    title: sayThree(table.title, language),
    columns: [columnName(place + 2)],
    labels: 'B',
    headingRow: HEADING,
    first,
    count,
    at: columnOfChart(table),
  });
}

/** The chart leaves a column free beside the table. */
function columnOfChart(table: Table): string {
  return columnName(table.columns.length + 3);
}
