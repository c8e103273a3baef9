import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeWindows1251 } from '../../../electron/core/imports/readers/windows-1251';
import { journalFolder, readJournal } from '../../support/journal-file';

const folder = journalFolder();
afterAll(() => folder.remove());

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const CHARACTER_1251 = new Map([...decodeWindows1251(ALL_BYTES)].map((letter, byte) => [letter, byte]));
const encode1251 = (text: string) => Uint8Array.from([...text], letter => CHARACTER_1251.get(letter) ?? 0x3f);

describe('the encoding is told by the bytes', () => {
  const text = 'id;текст\n1;Ёлка № 5 — «ул. Лесная»\n';
  const rows = [{ line: 2, cells: { id: '1', текст: 'Ёлка № 5 — «ул. Лесная»' } }];
  it.each([
    ['UTF-8', Buffer.from(text), 'auto'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'auto'],
    ['windows-1251', encode1251(text), 'auto'],
    ['windows-1251 named by the mapping', encode1251(text), 'windows-1251'],
    ['UTF-8 named by the mapping', Buffer.from(text), 'utf-8'],
  ] as const)('%s', async (_, bytes, encoding) => {
    expect(await readJournal(folder.write(bytes), { encoding })).toEqual({
      kind: 'csv',
      header: ['id', 'текст'],
      rows,
    });
  });

  it('Kazakh text is read whole', async () => {
    const { rows: read } = await readJournal(folder.write('id,text\n1,Әсел Қоңыратқызы Ұлжан Һәм Өмір\n'));
    expect(read).toEqual([{ line: 2, cells: { id: '1', text: 'Әсел Қоңыратқызы Ұлжан Һәм Өмір' } }]);
  });

  it('plain ASCII passes as either encoding', async () => {
    const path = folder.write('id\n1\n');
    const read = await Promise.all(
      (['auto', 'utf-8', 'windows-1251'] as const).map(encoding => readJournal(path, { encoding })),
    );
    expect(read.map(({ rows: found }) => found.length)).toEqual([1, 1, 1]);
  });

  it('agrees with the platform about windows-1251', () => {
    expect(decodeWindows1251(ALL_BYTES)).toBe(new TextDecoder('windows-1251').decode(ALL_BYTES));
  });
});

describe('the delimiter is told by the header', () => {
  it.each([
    ['comma', 'a,b\n1,2\n'],
    ['semicolon', 'a;b\n1;2\n'],
    ['tabulator', 'a\tb\n1\t2\n'],
    ['semicolon beside a quoted comma', '"a";"b"\n1;2\n'],
    ['after empty lines', '\n\na;b\n1;2\n'],
  ])('%s', async (_, text) => {
    const { header, rows } = await readJournal(folder.write(text));
    expect([header, { ...rows[0]?.cells }]).toEqual([['a', 'b'], { a: '1', b: '2' }]);
  });

  it('marks inside a quoted heading do not count', async () => {
    const { header } = await readJournal(folder.write('"a,b,c,d";e\n1;2\n'));
    expect(header).toEqual(['a,b,c,d', 'e']);
  });

  it('a named delimiter wins', async () => {
    const { header } = await readJournal(folder.write('a;b;c,d\n1,2\n'), { delimiter: ',' });
    expect(header).toEqual(['a;b;c', 'd']);
  });
});

describe('rows', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('are numbered by the line they start at, %s', async (_, end) => {
    const lines = ['id,text', '1,a', '', '2,"b', '', 'c"', '3,d', '', ''];
    const { rows } = await readJournal(folder.write(lines.join(end)));
    expect(rows).toEqual([
      { line: 2, cells: { id: '1', text: 'a' } },
      { line: 4, cells: { id: '2', text: `b${end}${end}c` } },
      { line: 7, cells: { id: '3', text: 'd' } },
    ]);
  });

  it('shorter than the header are filled, empty cells beyond it are dropped, empty rows are passed over', async () => {
    const { rows } = await readJournal(folder.write('a,b\n1\n2,3,,\n,\n4,5\n'));
    expect(rows).toEqual([
      { line: 2, cells: { a: '1', b: '' } },
      { line: 3, cells: { a: '2', b: '3' } },
      { line: 5, cells: { a: '4', b: '5' } },
    ]);
  });

  it('keep a quote in the middle of a cell', async () => {
    const { rows } = await readJournal(folder.write('a,b\n1,ул. "Лесная" 5\n'));
    expect(rows[0]?.cells.b).toBe('ул. "Лесная" 5');
  });

  it('number repeated headings and leave out empty ones', async () => {
    const { header, rows } = await readJournal(folder.write('a, ,a\n1,2,3\n'));
    expect([header, rows]).toEqual([['a', 'a (2)'], [{ line: 2, cells: { a: '1', 'a (2)': '3' } }]]);
  });

  it('may have a heading such as __proto__', async () => {
    const { rows } = await readJournal(folder.write('constructor,b\n1,2\n'));
    expect(rows[0]?.cells).toEqual({ constructor: '1', b: '2' });
  });

  it('come back as they were written, whatever the text', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'Ж', 'ә', ',', ';', '"', '\n', ' ', '=', '😀'), maxLength: 12 })
      .filter(text => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), async table => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = [['a', 'b'], ...table].map(row => row.map(quoted).join(',')).join('\n');
        const { rows } = await readJournal(folder.write(text));
        expect(rows.map(({ cells }) => [cells.a, cells.b])).toEqual(table);
      }),
      { numRuns: 50 },
    );
  });
});

it('reads 50,000 rows', async () => {
  const row =
    '170911,6.371,"1-й переулок Фомина, 8",53.85306549,27.52071571,5,0,2018-06-01 2018,2018-11-15,188\n';
  const path = folder.write(
    `id,category,address,lat,lng,status,rating,opened,planned,organisation_id\n${row.repeat(50_000)}`,
  );
  const { rows } = await readJournal(path);
  expect(rows).toHaveLength(50_000);
});
