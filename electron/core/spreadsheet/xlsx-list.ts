import { toExcelSerial } from '../../../shared/domain/imports/excel-serial';
import { type PackedFile, writeZip } from '../files/zip';
import { inPieces } from './in-pieces';
import type { SheetCell, SheetList } from './sheet-cell';

/** Rows of one sheet (ECMA-376; Excel's own limit), and characters of one cell. */
const MAX_ROWS = 1_048_576;
const MAX_TEXT = 32_767;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Places in the list of cell styles below. */
const STYLE = { text: 1, heading: 2, count: 3, day: 4 } as const;

/**
 * A list as a workbook, a piece at a time: memory holds a few rows of it. Headings stay in sight and on every page,
 * the print is A4 on its side and as wide as the page; days and numbers show as the reader's own program writes them.
 * Text is written as text, so that nothing in a name becomes a formula. What one sheet cannot hold goes on to the next.
 */
export async function* xlsxPieces(list: SheetList, maxRows = MAX_ROWS): AsyncGenerator<Uint8Array> {
  const rows = list.rows[Symbol.asyncIterator]();
  const sheets: { readonly rows: number }[] = [];
  async function* entries(): AsyncGenerator<PackedFile> {
    yield entry('[Content_Types].xml', CONTENT_TYPES);
    yield entry('_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']]));
    yield entry('xl/styles.xml', STYLES);
    let next = await rows.next();
    do {
      const sheet = { rows: 1 };
      const content = async function* () {
        yield sheetHead(list);
        yield rowOf(
          1,
          list.columns.map(({ heading }) => heading),
          STYLE.heading,
        );
        while (!next.done && sheet.rows < maxRows) {
          sheet.rows += 1;
          yield rowOf(sheet.rows, next.value, STYLE.text);
          next = await rows.next();
        }
        yield sheetEnd(list, sheet.rows);
      };
      sheets.push(sheet);
      yield { name: `xl/worksheets/sheet${sheets.length}.xml`, content: () => inPieces(content()) };
    } while (!next.done);
    yield entry('xl/workbook.xml', bookOf(list, sheets));
    const parts = sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const);
    yield entry('xl/_rels/workbook.xml.rels', relations([...parts, ['rId0', 'styles', 'styles.xml']]));
  }
  try {
    yield* writeZip(entries());
  } finally {
    await rows.return?.();
  }
}

function entry(name: string, text: string): PackedFile {
  const content = async function* () {
    yield Buffer.from(HEAD + text);
  };
  return { name, content };
}

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

function relations(parts: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const list = parts.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

/** Formats 3 and 14 are built in: digits in groups, a short date, each in the notation of the reader's program. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4EAF0"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"><color rgb="FFB8C7D3"/></left><right style="thin"><color rgb="FFB8C7D3"/></right><top style="thin"><color rgb="FFB8C7D3"/></top><bottom style="thin"><color rgb="FFB8C7D3"/></bottom></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/>${[
  '<xf numFmtId="49" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
  '<xf numFmtId="3" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="14" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="top"/></xf>',
].join('')}</cellXfs></styleSheet>`;

function sheetHead({ columns }: SheetList): string {
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
}

function sheetEnd(list: SheetList, rows: number): string {
  return `</sheetData><autoFilter ref="A1:${lastCell(list, rows)}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}

function bookOf(list: SheetList, sheets: readonly { readonly rows: number }[]): string {
  const names = sheets.map((_, i) => (i === 0 ? list.title : `${list.title} ${i + 1}`));
  const quoted = (name: string) => `'${escaped(name.replaceAll("'", "''"))}'`;
  const tabs = names.map(
    (name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const defined = (kind: string, refersTo: (sheet: string, rows: number) => string, hidden = '') =>
    sheets.map(
      ({ rows }, i) =>
        `<definedName name="_xlnm.${kind}" localSheetId="${i}"${hidden}>${refersTo(quoted(names[i] ?? ''), rows)}</definedName>`,
    );
  const all = (sheet: string, rows: number) => `${sheet}!$A$1:${lastCell(list, rows, '$')}`;
  const definitions = [
    ...defined('_FilterDatabase', all, ' hidden="1"'),
    ...defined('Print_Area', all),
    ...defined('Print_Titles', sheet => `${sheet}!$1:$1`),
  ];
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${tabs.join('')}</sheets><definedNames>${definitions.join('')}</definedNames></workbook>`;
}

/** The last cell of a sheet, `L200001`; `$` before both parts where it is asked for. */
function lastCell({ columns }: SheetList, rows: number, mark = ''): string {
  return `${mark}${String.fromCharCode(64 + columns.length)}${mark}${rows}`;
}

function rowOf(row: number, cells: readonly SheetCell[], text: number): string {
  return `<row r="${row}">${cells.map(cell => cellOf(cell, text)).join('')}</row>`;
}

function cellOf(cell: SheetCell, text: number): string {
  if (cell === null || cell === '') return `<c s="${text}"/>`;
  if (typeof cell === 'number') return `<c s="${STYLE.count}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c s="${STYLE.day}"><v>${toExcelSerial(cell.day)}</v></c>`;
  return `<c s="${text}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, MAX_TEXT))}</t></is></c>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 does not allow: control characters but three, halves of a pair, two that are no characters. */
const NOT_XML = new RegExp(
  [
    '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]',
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])',
    '(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  ].join('|'),
  'g',
);
/** What a spreadsheet would take for a character by its code. */
const CODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

function escaped(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(CODED, '_x005F_')
    .replace(/[&<>"]/g, char => ESCAPES[char] ?? char);
}
