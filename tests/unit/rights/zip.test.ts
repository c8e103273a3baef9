import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeZip, zipBytes, zipSize } from '../../../electron/core/files/zip';
import { crc32 } from '../../../shared/lib/crc32';
import { unzip } from '../../support/unzip';

describe('an archive', () => {
  it('is as long as it says, and another program reads what was put in', async () => {
    const files = [
      zipBytes('person.json', Buffer.from('{"Әділ": 1}')),
      zipBytes('files/001-өтініш.pdf', Buffer.alloc(70_000, 'a')),
      zipBytes('empty', Buffer.alloc(0)),
    ];
    const pieces: Uint8Array[] = [];
    for await (const piece of writeZip(files)) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    expect(bytes.length).toBe(zipSize(files));
    expect([...(await unzip(bytes))]).toEqual([
      ['person.json', '{"Әділ": 1}'],
      ['files/001-өтініш.pdf', 'a'.repeat(70_000)],
      ['empty', ''],
    ]);
  });

  it('has the sum that zlib makes, however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
        expect(crc32(other, crc32(one))).toBe(zlibCrc32(Buffer.concat([one, other])));
      }),
    );
  });
});
