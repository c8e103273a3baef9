import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { it } from 'vitest';

const PAGE = join(import.meta.dirname, '../../out/renderer');

it('initial script of the page', () => {
  const html = readFileSync(join(PAGE, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(match => match[1] ?? '');
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(PAGE, name))).length, 0);
  console.log(`initial script: ${(bytes / 1024).toFixed(0)} KB gzip in ${scripts.length} files`);
});
