import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvPieces } from '../../../electron/core/spreadsheet/csv-text';
import type { SheetCell, SheetList } from '../../../electron/core/spreadsheet/sheet-cell';
import { xlsxPieces } from '../../../electron/core/spreadsheet/xlsx-list';
import { canReopen, reopenSheets } from '../../support/libre-office';
import { unzip } from '../../support/unzip';

const COLUMNS = ['Номер', 'Поступило', 'Сколько', 'Кто'].map(heading => ({ heading, width: 12 }));

function listOf(rows: readonly (readonly SheetCell[])[], title = 'Істер'): SheetList {
  return {
    title,
    columns: COLUMNS,
    rows: (async function* () {
      yield* rows;
    })(),
  };
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

describe('a list as a workbook', () => {
  it.runIf(canReopen())(
    'is read by LibreOffice as it was written, days in its own notation, nothing a formula',
    async () => {
      const rows: SheetCell[][] = [
        ['А-1', { day: '2026-02-28' }, 1234567, '=HYPERLINK("http://x.test")'],
        ['_x0041_', { day: '2000-03-01' }, -3, 'ӘҒҚҢӨҰҮҺІ <&> "в кавычках"\nвторая строка'],
        ['', null, 0.5, `a\u0000b\ud800c\u{1f600}`],
      ];
      const sheets = reopenSheets(await whole(xlsxPieces(listOf(rows))));
      expect([...sheets]).toEqual([
        [
          'Істер',
          [
            ['Номер', 'Поступило', 'Сколько', 'Кто'],
            ['А-1', expect.stringMatching(/28.+2026/), '1234567', '=HYPERLINK("http://x.test")'],
            ['_x0041_', expect.stringMatching(/01.+2000/), '-3', 'ӘҒҚҢӨҰҮҺІ <&> "в кавычках"\nвторая строка'],
            ['', '', '0.5', 'abc\u{1f600}'],
          ],
        ],
      ]);
    },
  );

  it('goes on to a further sheet where one is full, each with its headings, its print and its filter', async () => {
    const rows = ['1', '2', '3', '4', '5'].map(number => [number, null, null, null]);
    const files = await unzip(await whole(xlsxPieces(listOf(rows, "Дела & 'к'"), 3)));
    const sheets = [...files].filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.map(([name, xml]) => [name, xml.match(/<row /g)?.length])).toEqual([
      ['xl/worksheets/sheet1.xml', 3],
      ['xl/worksheets/sheet2.xml', 3],
      ['xl/worksheets/sheet3.xml', 2],
    ]);
    for (const [, xml] of sheets) {
      expect(xml).toContain('state="frozen"');
      expect(xml).toContain('<t xml:space="preserve">Номер</t>');
    }
    const book = files.get('xl/workbook.xml') ?? '';
    expect(book).toContain('<sheet name="Дела &amp; \'к\' 3" sheetId="3" r:id="rId3"/>');
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="2">'Дела &amp; ''к'' 3'!$A$1:$D$2</definedName>`,
    );
    expect(book.match(/_xlnm.Print_Titles/g)).toHaveLength(3);
  });

  it.each(['xlsx', 'csv'] as const)('holds a few rows of a long list at a time, as %s', async format => {
    let asked = 0;
    let ended = false;
    const rows = (async function* () {
      try {
        for (; asked < 200_000; asked += 1)
          yield [String(asked), { day: '2026-01-01' }, asked, 'ю'.repeat(60)];
      } finally {
        ended = true;
      }
    })();
    const list = { title: 'Дела', columns: COLUMNS, rows };
    const pieces = format === 'csv' ? csvPieces(list, 'ru') : xlsxPieces(list);
    let bytes = 0;
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > 100_000) break;
    }
    // A tenth of the list would be far more than what the pieces in hand are made of.
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(20_000);
    // Who stops reading stops the writing: nothing goes on in the background.
    await expect.poll(() => ended).toBe(true);
  });

  it('passes on what goes wrong with its rows', async () => {
    const rows = (async function* () {
      yield ['1', null, null, null] as SheetCell[];
      throw new Error('the base is gone');
    })();
    await expect(whole(xlsxPieces({ title: 'Дела', columns: COLUMNS, rows }))).rejects.toThrow(
      'the base is gone',
    );
  });

  it('is well-formed and whole whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async text => {
        const xml = (await unzip(await whole(xlsxPieces(listOf([['1', null, 7, text]]))))).get(
          'xl/worksheets/sheet1.xml',
        );
        expect(xml?.endsWith('</worksheet>')).toBe(true);
        expect(xml?.match(/<row /g)).toHaveLength(2);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a list as a flat file', () => {
  it('has its mark once, its headings, days and decimals as people write them', async () => {
    const rows: SheetCell[][] = [['=1+1', { day: '2026-02-28' }, 0.5, 'а;б']];
    expect((await whole(csvPieces(listOf(rows), 'kk'))).toString()).toBe(
      '\ufeffНомер;Поступило;Сколько;Кто\r\n\'=1+1;28.02.2026;0,5;"а;б"\r\n',
    );
  });
});
