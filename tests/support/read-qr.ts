import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let told = false;

/** Reads the QR codes of a PNG with a decoder that is not ours (ZBar); null, said loudly once, where there is none. */
export function readQr(png: Uint8Array): string[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'reception-qr-'));
  const file = join(folder, 'page.png');
  writeFileSync(file, png);
  const { error, stdout } = spawnSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', file], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true, force: true });
  if (error) {
    if (!told) console.log('!!! QR CODES NOT READ: no zbarimg here (Debian: apt-get install zbar-tools)');
    told = true;
    return null;
  }
  return stdout.split('\n').filter(Boolean);
}

/** The pages of a PDF as PNG; null where poppler's pdftoppm is missing. */
export function picturesOf(pdf: Uint8Array): Buffer[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'reception-pdf-'));
  const { error } = spawnSync('pdftoppm', ['-png', '-r', '200', '-', join(folder, 'page')], { input: pdf });
  const pages = readdirSync(folder)
    .sort()
    .map(name => readFileSync(join(folder, name)));
  rmSync(folder, { recursive: true, force: true });
  return error ? null : pages;
}
