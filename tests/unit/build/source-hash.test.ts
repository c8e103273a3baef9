import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const left = join(ROOT, 'docs/import/left-by-a-check.tsbuildinfo');

afterEach(() => rmSync(left, { force: true }));

it('a type check sets off no build: what it leaves is no source', async () => {
  const { sourceHash }: { sourceHash(): string } = await import(
    pathToFileURL(join(ROOT, 'scripts/build.mjs')).href
  );
  const before = sourceHash();
  writeFileSync(left, '{}');
  expect(sourceHash()).toBe(before);
});
