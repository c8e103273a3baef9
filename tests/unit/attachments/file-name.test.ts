import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProgramName, nameToSave, safeFileName } from '../../../shared/domain/attachments/file-name';

describe('the name of a file', () => {
  it.each([
    ['скан паспорта.pdf', 'скан паспорта.pdf'],
    ['Өтініш ҚҢҮҰҺІ.jpg', 'Өтініш ҚҢҮҰҺІ.jpg'],
    ['../../../etc/passwd', 'passwd'],
    ['C:\\Windows\\System32\\evil.pdf', 'evil.pdf'],
    ['..', 'file'],
    ['', 'file'],
    ['фото\u202egpj.exe', 'фотоgpj.exe'],
    ['a\u200bb\u2066c.pdf', 'abc.pdf'],
    ['a\u0000b\nc.pdf', 'abc.pdf'],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['what?.pdf', 'what_.pdf'],
    ['a:stream.pdf', 'a_stream.pdf'],
    ['trailing.pdf. . ', 'trailing.pdf'],
  ])('%j is shown as %j', (given, shown) => expect(safeFileName(given)).toBe(shown));

  it('never holds what a path or an eye would misread, and is never long or empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), given => {
        const name = safeFileName(given);
        expect(name).not.toMatch(/[\\/:*?"<>|]|\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
        expect([...name].length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(155);
        expect(name).not.toMatch(/^\.|\.$/);
        expect(safeFileName(name)).toBe(name);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the name to save under', () => {
  it.each([
    ['фото.jpg', 'jpeg', 'фото.jpg'],
    ['фото.JPEG', 'jpeg', 'фото.JPEG'],
    ['счёт.pdf.exe', 'pdf', 'счёт.pdf.exe.pdf'],
    ['страница.html', 'unknown', 'страница.html.bin'],
    ['страница.html', 'jpeg', 'страница.html.jpg'],
    ['без окончания', 'pdf', 'без окончания.pdf'],
  ] as const)('%j of type %s is %j', (name, type, saved) => expect(nameToSave(name, type)).toBe(saved));
});

describe('a name that would run', () => {
  it.each(['a.exe', 'a.pdf.SCR', 'скан.pdf\u202e.js', 'x.lnk', 'y.docm', 'z.msi. '])('%j', name =>
    expect(isProgramName(name)).toBe(true),
  );
  it.each(['a.pdf', 'exe', 'com.pdf', 'отчёт.2026.docx'])('is not %j', name =>
    expect(isProgramName(name)).toBe(false),
  );
});
