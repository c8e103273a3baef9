import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { detectType } from '../../../electron/core/attachments/detect-type';
import { A_PDF, A_PNG } from '../../support/attachments';

const ooxml = (type: string) => {
  const zip = new PizZip();
  zip.file(
    '[Content_Types].xml',
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
  );
  return zip.generate({ type: 'nodebuffer' });
};
const odt = () => {
  const zip = new PizZip();
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' });
  return zip.generate({ type: 'nodebuffer' });
};
const wav = Buffer.concat([Buffer.from('RIFF\u0024\u0000\u0000\u0000WAVEfmt ', 'latin1'), Buffer.alloc(40)]);
const ftyp = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0${brand}isom`, 'latin1')]);
const eml = 'From: a@b.kz\r\nTo: c@d.kz\r\nSubject: x\r\nDate: Fri, 20 Nov 2026 10:00:00 +0500\r\n\r\nТекст';

describe('the type of a file', () => {
  it.each([
    ['pdf', A_PDF],
    ['png', A_PNG],
    ['jpeg', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')],
    ['webp', Buffer.from('RIFF\u0024\u0000\u0000\u0000WEBPVP8 ', 'latin1')],
    ['heic', ftyp('heic')],
    ['m4a', ftyp('M4A ')],
    ['mp4', ftyp('mp42')],
    ['wav', wav],
    [
      'mp3',
      Buffer.concat([
        Buffer.from('ID3\u0004\u0000\u0000\u0000\u0000\u0000\u000a', 'latin1'),
        Buffer.alloc(10),
        Buffer.from('fffb9064', 'hex'),
        Buffer.alloc(500),
      ]),
    ],
    [
      'ogg',
      Buffer.concat([
        Buffer.from('OggS\u0000\u0002', 'latin1'),
        Buffer.alloc(22),
        Buffer.from('OpusHead\u0001\u0001', 'latin1'),
        Buffer.alloc(20),
      ]),
    ],
    ['docx', ooxml('wordprocessingml.document')],
    ['xlsx', ooxml('spreadsheetml.sheet')],
    ['odt', odt()],
    ['txt', Buffer.from('Обычный текст: Ә Ғ Қ Ң Ө Ұ Ү Һ І.')],
    ['eml', Buffer.from(eml)],
  ] as const)('%s is told by its content', async (type, bytes) => expect(await detectType(bytes)).toBe(type));

  it.each([
    ['a page', '<!DOCTYPE html><script>alert(1)</script>'],
    ['a page after spaces', '\n\n   <HTML><body onload=alert(1)>'],
    ['a picture with scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a picture with a declaration', '<?xml version="1.0"?><svg onload="alert(1)"/>'],
    ['an archive', 'Rar!\u001a\u0007\u0000'],
    ['noise', '\u0001\u0002\u0003\u0004'],
  ])('%s is unknown: kept, never shown', async (_what, text) =>
    expect(await detectType(Buffer.from(text, 'latin1'))).toBe('unknown'),
  );

  it.each([
    ['a program of Windows', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)])],
    ['a program of Linux', Buffer.from('7f454c460201010000000000000000000200', 'hex')],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n')],
    ['a shortcut', Buffer.from(`4c00000001140200${'00'.repeat(60)}`, 'hex')],
  ])('%s is refused, whatever its name', async (_what, bytes) =>
    expect(await detectType(bytes)).toBe('program'),
  );
});
