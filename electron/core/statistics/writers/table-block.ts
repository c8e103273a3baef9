import { NO_BASE } from '../../../../shared/domain/statistics/percent';
import { done, type Workbook } from '../../spreadsheet/excelize';
import { ONE_LINE, wrappedHeight } from '../../spreadsheet/wrapped-height';
import { type Counts, lineFigures, type Report, type ReportWords } from './report-words';
import type { Styles } from './xlsx-styles';

/** One line of a table: what it is, its code, its counts. */
export interface BlockLine {
  readonly label: string;
  readonly code: string;
  readonly counts: Counts;
  /** What its share is taken of. */
  readonly whole: number;
  /** Stands in place of the share. */
  readonly yearToDate?: number | null;
}

/** Last column of the figures. */
export const LAST_COLUMN = 'J';
/** Width of the labels, in characters. */
export const LABEL_WIDTH = 48;
const WIDTHS: readonly [column: string, width: number][] = [
  ['A', LABEL_WIDTH],
  ['B', 18],
  ['C', 11],
  ['D', 12],
  ['E', 11],
  ['F', 9],
  ['G', 9],
  ['H', 11],
  ['I', 9],
  ['J', 9],
];

/** Width of all columns together. */
export const BLOCK_WIDTH = WIDTHS.reduce((sum, [, width]) => sum + width, 0);

/** Heading, lines and, where there is one, a totals line, from row `top` down. Returns the last row. */
export function writeBlock(
  book: Workbook,
  styles: Styles,
  sheet: string,
  top: number,
  heading: readonly string[],
  lines: readonly BlockLine[],
  total?: BlockLine,
): number {
  for (const [column, width] of WIDTHS) done(book.SetColWidth(sheet, column, column, width));
  done(book.SetSheetRow(sheet, `A${top}`, [...heading]));
  done(book.SetCellStyle(sheet, `A${top}`, `${LAST_COLUMN}${top}`, styles.head));
  done(book.SetRowHeight(sheet, top, 30));
  const all = total ? [...lines, total] : lines;
  all.forEach((line, i) => {
    const row = top + 1 + i;
    done(book.SetSheetRow(sheet, `A${row}`, cellsOf(line)));
    // A long name wraps; a row that keeps the usual height would write it over the next one.
    const height = wrappedHeight(line.label, LABEL_WIDTH);
    if (height > ONE_LINE) done(book.SetRowHeight(sheet, row, height));
  });
  const last = top + lines.length;
  if (lines.length > 0) {
    const share = lines.some(line => line.yearToDate !== undefined) ? styles.count : styles.share;
    styleRows(book, sheet, top + 1, last, [styles.text, styles.count, share, styles.change, styles.growth]);
  }
  if (!total) return last;
  const { totalText, totalCount, totalShare, totalChange, totalGrowth } = styles;
  styleRows(book, sheet, last + 1, last + 1, [totalText, totalCount, totalShare, totalChange, totalGrowth]);
  return last + 1;
}

function cellsOf({ label, code, counts, whole, yearToDate }: BlockLine): (string | number)[] {
  const line = lineFigures(counts, whole);
  return [
    label,
    code,
    ...[
      line.now,
      yearToDate === undefined ? line.share : yearToDate,
      line.previous,
      line.change,
      line.growth,
      line.lastYear,
      line.yearChange,
      line.yearGrowth,
    ].map(value => value ?? NO_BASE),
  ];
}

type RowStyles = readonly [text: number, count: number, share: number, change: number, growth: number];

function styleRows(
  book: Workbook,
  sheet: string,
  from: number,
  to: number,
  [text, count, share, change, growth]: RowStyles,
): void {
  const columns: readonly [string, string, number][] = [
    ['A', 'B', text],
    ['C', 'C', count],
    ['D', 'D', share],
    ['E', 'E', count],
    ['F', 'F', change],
    ['G', 'G', growth],
    ['H', 'H', count],
    ['I', 'I', change],
    ['J', 'J', growth],
  ];
  for (const [first, last, style] of columns) {
    done(book.SetCellStyle(sheet, `${first}${from}`, `${last}${to}`, style));
  }
}

/** Headings of the columns: the three periods, the share or what stands in its place, and the differences. */
export function blockHeading(
  report: Report,
  words: ReportWords,
  label: string,
  share: string = words.t('quarter.column.share'),
): string[] {
  const { t } = words;
  const [change, percent] = [t('quarter.column.change'), t('quarter.column.changePercent')];
  return [
    label,
    t('quarter.file.code'),
    words.shortQuarter(report.quarter),
    share,
    words.shortQuarter(report.previous),
    change,
    percent,
    words.shortQuarter(report.lastYear),
    change,
    percent,
  ];
}
