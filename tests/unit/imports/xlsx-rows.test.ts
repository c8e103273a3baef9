import { afterAll, describe, expect, it } from 'vitest';
import { journalFolder, readJournal } from '../../support/journal-file';
import { makeZip, type WorkbookParts, workbookEntries } from '../../support/make-zip';

const folder = journalFolder();
afterAll(() => folder.remove());

const write = (parts: WorkbookParts) => folder.write(makeZip(workbookEntries(parts)));
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;

describe('a workbook', () => {
  it('is known by its content and read row by row with its row numbers', async () => {
    const path = write({
      strings:
        '<si><t>id</t></si><si><r><t>те</t></r><r><t xml:space="preserve">кст </t></r><rPh><t>X</t></rPh></si>',
      rows: `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>
             <row r="4"><c r="A4"><v>1</v></c><c r="B4"><v>9</v></c><c r="C4" t="inlineStr"><is><t>Әсел &amp; &#1178;</t></is></c></row>
             <row r="5"/><row r="7"><c r="C7" t="str"><f>A1</f><v>=1+1</v></c></row>`,
    });
    expect(await readJournal(path)).toEqual({
      kind: 'xlsx',
      header: ['id', 'текст'],
      rows: [
        { line: 4, cells: { id: '1', текст: 'Әсел & Қ' } },
        { line: 7, cells: { id: '', текст: '=1+1' } },
      ],
    });
  });

  it('gives cells as they would be typed', async () => {
    const cells = [
      '<c><v>7.7012345678E10</v></c>',
      '<c><v>0.10000000000000001</v></c>',
      '<c><v>123456789012345678</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="b"><v>0</v></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c t="d"><v>2026-01-05T10:00:00</v></c>',
      text('a_x000D_b'),
    ];
    const heading = cells.map((_, i) => text(`h${i}`)).join('');
    const { rows } = await readJournal(write({ rows: `<row>${heading}</row><row>${cells.join('')}</row>` }));
    expect(Object.values(rows[0]?.cells ?? {})).toEqual([
      '77012345678',
      '0.1',
      '123456789012345678',
      'true',
      'false',
      '#N/A',
      '2026-01-05',
      'a\rb',
    ]);
  });

  const styles = `<numFmts>
      <numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; дней&quot;"/>
      <numFmt numFmtId="166" formatCode="[$-419]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="167" formatCode="[h]:mm"/>
    </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>`;
  it.each([
    ['general', 0, '43252.5', '', '43252.5'],
    ['built-in date', 1, '43252', '', '2018-06-01'],
    ['own date', 2, '43252.75', '', '2018-06-01'],
    ['number with a quoted word', 3, '43252', '', '43252'],
    ['date with a locale', 4, '43252', '', '2018-06-01'],
    ['duration', 5, '43252', '', '43252'],
    ['date of the 1904 system', 1, '41790', '<workbookPr date1904="1"/>', '2018-06-01'],
    ['before the day that never was', 1, '59', '', '1900-02-28'],
    ['after it', 1, '61', '', '1900-03-01'],
  ])('shows a %s', async (_, style, number, workbookPr, shown) => {
    const rows = `<row>${text('d')}</row><row><c s="${style}"><v>${number}</v></c></row>`;
    const read = await readJournal(write({ styles, workbookPr, rows }));
    expect(read.rows[0]?.cells.d).toBe(shown);
  });

  it('is read from the named sheet', async () => {
    const second = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
      <x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const sheets = '<sheet name="Первый" r:id="rId1"/><sheet name="Второй" r:id="rId2"/>';
    const path = folder.write(
      makeZip([...workbookEntries({ sheets }), { name: 'xl/worksheets/sheet2.xml', data: second }]),
    );
    const read = await readJournal(path, { sheet: 'Второй' });
    expect(read.rows).toEqual([{ line: 2, cells: { a: '5' } }]);
    await expect(readJournal(path, { sheet: 'Третий' })).rejects.toMatchObject({ code: 'MALFORMED_XLSX' });
  });

  it('may keep its parts stored', async () => {
    const entries = workbookEntries({ rows: `<row>${text('a')}</row><row>${text('1')}</row>` });
    const path = folder.write(makeZip(entries.map(entry => ({ ...entry, stored: true }))));
    expect((await readJournal(path)).rows).toEqual([{ line: 2, cells: { a: '1' } }]);
  });
});
