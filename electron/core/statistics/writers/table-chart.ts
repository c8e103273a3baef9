import { parseQuarter, quarterRange } from '../../../../shared/lib/dates';
import { done, type Excelize, type Workbook } from '../../spreadsheet/excelize';
import type { Report, ReportWords, Table } from './report-words';
import { LAST_COLUMN } from './table-block';

/** Rows that a chart shows at most; the tables come sorted, so these are the largest. */
export const MAX_ROWS = 15;
const COLUMN = 'L';
const AXIS_FONT = { Color: '#33414D', Size: 9 };
const COLOURS = ['#1F5F8B', '#B8C7D3'] as const;

/** Rows of a table that fits on one page of paper together with its chart. */
const SHORT = 14;

/**
 * A chart of the table's own cells: bars, or a line over the quarter's months. Under a short table, `last` being its last
 * row; beside a long one. Returns the areas to print: one page for both, or the chart on a page of its own.
 */
export function addChart(
  excelize: Excelize,
  book: Workbook,
  sheet: string,
  report: Report,
  table: Table,
  words: ReportWords,
  headingRow: number,
  last: number,
): string[] {
  const whole = (end: number) => `${quoted(sheet)}!$A$1:$${LAST_COLUMN}$${end}`;
  const isLine = table.dimension === 'month';
  const [first, count] = isLine ? monthsOf(report, table) : [0, Math.min(table.rows.length, MAX_ROWS)];
  if (count === 0) return [whole(last)];
  // Last year's months are other months: only bars stand side by side.
  const columns = isLine ? ['C'] : ['C', 'H'];
  const title = words.title(table);
  const plan = { isLine, title, columns, headingRow, first, count };
  if (table.rows.length <= SHORT)
    return [whole(drawChart(excelize, book, sheet, { ...plan, at: 'A', atRow: last + 2 }))];
  return [whole(last), chartArea(sheet, headingRow, drawChart(excelize, book, sheet, plan))];
}

/** What a chart is drawn of: columns of the sheet, from the line `first` below the headings, labels in column A. */
export interface ChartPlan {
  readonly isLine: boolean;
  readonly title: string;
  readonly columns: readonly string[];
  readonly headingRow: number;
  readonly first: number;
  readonly count: number;
  /** Column of the labels; A unless said. */
  readonly labels?: string;
  /** Column in which the chart begins; beside the quarter's tables unless said. */
  readonly at?: string;
  /** Row in which it begins; that of the headings unless said. */
  readonly atRow?: number;
}

/** A native chart on the sheet of its cells. Returns its last row. */
export function drawChart(excelize: Excelize, book: Workbook, sheet: string, plan: ChartPlan): number {
  const {
    isLine,
    title,
    columns,
    headingRow,
    first,
    count,
    labels = 'A',
    at = COLUMN,
    atRow = headingRow,
  } = plan;
  const from = headingRow + 1 + first;
  const ref = (column: string) => `${quoted(sheet)}!$${column}$${from}:$${column}$${from + count - 1}`;
  const series = columns.map((column, place) => ({
    Name: `${quoted(sheet)}!$${column}$${headingRow}`,
    Categories: ref(labels),
    Values: ref(column),
    Fill: { Type: 'pattern', Pattern: 1, Color: [COLOURS[place] ?? COLOURS[0]] },
  }));
  const height = isLine ? 300 : 90 + 24 * count;
  const chart = {
    Type: isLine ? excelize.Line : excelize.Bar,
    Series: series,
    Title: { Paragraph: [{ Text: title, Font: { Bold: true, Size: 12 } }] },
    VaryColors: false,
    Legend: { Position: 'bottom' },
    Dimension: { Width: 760, Height: height },
    PlotArea: { ShowVal: true },
    XAxis: { ReverseOrder: !isLine, Font: AXIS_FONT },
    YAxis: { MajorGridLines: true, Minimum: 0, Font: AXIS_FONT },
    GapWidth: 60,
    Format: { AltText: title },
  };
  done(book.AddChart(sheet, `${at}${atRow}`, chart));
  return atRow + Math.ceil(height / 20);
}

/** Print area of the chart: it goes on a page of its own. */
export function chartArea(sheet: string, headingRow: number, lastRow: number, at = COLUMN): string {
  const end = String.fromCharCode(Math.min('Z'.charCodeAt(0), at.charCodeAt(0) + 11));
  return `${quoted(sheet)}!$${at}$${headingRow}:$${end}$${lastRow}`;
}

/** First row and number of rows of the quarter's own months. */
function monthsOf(report: Report, table: Table): [first: number, count: number] {
  const quarter = parseQuarter(report.quarter);
  if (!quarter) return [0, 0];
  const { from, to } = quarterRange(quarter);
  const isOwn = (code: string) => code >= from.slice(0, 7) && code <= to.slice(0, 7);
  const first = table.rows.findIndex(row => isOwn(row.code));
  return first < 0 ? [0, 0] : [first, table.rows.filter(row => isOwn(row.code)).length];
}

/** A sheet's name inside a reference. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
