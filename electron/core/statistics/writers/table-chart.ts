import { parseQuarter, quarterRange } from '../../../../shared/lib/dates';
import { done, type Excelize, type Workbook } from '../../spreadsheet/excelize';
import type { Report, ReportWords, Table } from './report-words';

/** Rows that a chart shows at most; the tables come sorted, so these are the largest. */
const MAX_ROWS = 15;
const COLUMN = 'L';
const AXIS_FONT = { Color: '#33414D', Size: 9 };
const COLOURS = ['#1F5F8B', '#B8C7D3'] as const;

/** A chart beside the table, of its own cells: bars, or a line over the quarter's months. Returns its last row. */
export function addChart(
  excelize: Excelize,
  book: Workbook,
  sheet: string,
  report: Report,
  table: Table,
  words: ReportWords,
  headingRow: number,
): number | null {
  const isLine = table.dimension === 'month';
  const [first, count] = isLine ? monthsOf(report, table) : [0, Math.min(table.rows.length, MAX_ROWS)];
  if (count === 0) return null;
  const from = headingRow + 1 + first;
  const ref = (column: string, a: number, b = a) => `${quoted(sheet)}!$${column}$${a}:$${column}$${b}`;
  const series = (column: string, colour: string) => ({
    Name: `${quoted(sheet)}!$${column}$${headingRow}`,
    Categories: ref('A', from, from + count - 1),
    Values: ref(column, from, from + count - 1),
    Fill: { Type: 'pattern', Pattern: 1, Color: [colour] },
  });
  const height = isLine ? 300 : 90 + 24 * count;
  const chart = {
    Type: isLine ? excelize.Line : excelize.Bar,
    // Last year's months are other months: only bars stand side by side.
    Series: isLine ? [series('C', COLOURS[0])] : [series('C', COLOURS[0]), series('H', COLOURS[1])],
    Title: { Paragraph: [{ Text: words.title(table), Font: { Bold: true, Size: 12 } }] },
    VaryColors: false,
    Legend: { Position: 'bottom' },
    Dimension: { Width: 760, Height: height },
    PlotArea: { ShowVal: true },
    XAxis: { ReverseOrder: !isLine, Font: AXIS_FONT },
    YAxis: { MajorGridLines: true, Minimum: 0, Font: AXIS_FONT },
    GapWidth: 60,
    Format: { AltText: words.title(table) },
  };
  done(book.AddChart(sheet, `${COLUMN}${headingRow}`, chart));
  return headingRow + Math.ceil(height / 20);
}

/** Print area of the chart: it goes on a page of its own. */
export function chartArea(sheet: string, headingRow: number, lastRow: number): string {
  return `${quoted(sheet)}!$${COLUMN}$${headingRow}:$W$${lastRow}`;
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
