import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const TABLES = join(ROOT, 'scripts/mutations');

interface Mutation {
  readonly control: string;
  readonly file: string;
}

it('every control that the mutations take out is listed with the test that noticed, and no other', async () => {
  const tables: readonly { default: readonly Mutation[] }[] = await Promise.all(
    readdirSync(TABLES).map(name => import(pathToFileURL(join(TABLES, name)).href)),
  );
  const taken = tables.flatMap(table => table.default.map(({ control, file }) => `${control} | \`${file}\``));
  const listed = [
    ...readFileSync(join(ROOT, 'docs/security-controls.md'), 'utf8').matchAll(
      /^\| (.+ \| `.+`) \| `tests\/.+` \|$/gm,
    ),
  ].map(([, line]) => line);
  expect(listed.sort()).toEqual(taken.sort());
});
