import { describe, expect, it } from 'vitest';
import { drain, readXml } from '../../../electron/core/imports/readers/read-xml';

const KIB = 1024;

async function* piecesOf(...pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

/** The texts of a part. */
async function read(...pieces: readonly Buffer[]): Promise<string[]> {
  const texts: string[] = [];
  await drain(readXml(piecesOf(...pieces), { text: text => texts.push(text) }));
  return texts;
}

describe('a part of a workbook', () => {
  it('is read as UTF-8, a letter that is cut in two by the pieces too', async () => {
    const whole = Buffer.from('<t>Әулие</t>');
    expect(await read(whole.subarray(0, 4), whole.subarray(4))).toEqual(['Әулие']);
  });

  it.each([
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<t>a</t>', 'utf16le')])],
    [
      'windows-1251, whatever it says of itself',
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="windows-1251"?><t>'),
        Buffer.from([0xcf, 0xf0]),
        Buffer.from('</t>'),
      ]),
    ],
    ['a document type', Buffer.from('<!DOCTYPE t [<!ENTITY a "b">]><t>&a;</t>')],
    ['an entity that nobody declared', Buffer.from('<t>&a;</t>')],
    ['a tag that does not end', Buffer.from('<t>a')],
  ])('is refused in %s', async (_what, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'MALFORMED_XLSX' });
  });

  it.each([
    ['a text', '<t>', 'a'],
    ['a tag', '<t a="', 'b'],
  ])('with %s without end is left after a mebibyte', async (_what, begin, letter) => {
    let given = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from(begin);
      for (; given < 64; given += 1) yield Buffer.alloc(64 * KIB, letter);
    }
    await expect(drain(readXml(endless(), {}, () => 7))).rejects.toMatchObject({
      code: 'LINE_TOO_LONG',
      line: 7,
    });
    expect(given).toBeLessThan(20);
  });
});
