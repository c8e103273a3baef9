import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leaksIn, SEALED_WORDS, sealedWordsIn } from '../../support/sealed-words';

// The search that ends every test of the whole program must itself be able to find.
it.each(SEALED_WORDS)('finds «%s» in any spelling and in UTF-16', word => {
  for (const bytes of [
    Buffer.from(`x ${word} y`),
    Buffer.from(word.toUpperCase()),
    Buffer.from(word.toLowerCase(), 'utf16le'),
  ])
    expect(sealedWordsIn(bytes)).toContain(word);
});

it('looks into every file of a folder but the uploads that wait', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reception-leaks-'));
  for (const place of ['logs', 'tmp']) {
    mkdirSync(join(folder, place));
    writeFileSync(join(folder, place, 'a.log'), 'registered Жұмағалиева');
  }
  expect(leaksIn(folder)).toEqual([`${join(folder, 'logs', 'a.log')}: Жұмағалиева`]);
  rmSync(folder, { recursive: true });
});
