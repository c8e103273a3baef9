import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const TABLES = join(ROOT, 'scripts/mutations');

interface Mutation {
  readonly control: string;
  readonly file: string;
  readonly from: string;
}

let taken: readonly Mutation[];

beforeAll(async () => {
  const tables: readonly { default: readonly Mutation[] }[] = await Promise.all(
    readdirSync(TABLES).map(name => import(pathToFileURL(join(TABLES, name)).href)),
  );
  taken = tables.flatMap(table => table.default);
});

it('every control that the mutations take out is listed with the test that noticed, and no other', () => {
  const listed = [
    ...readFileSync(join(ROOT, 'docs/security-controls.md'), 'utf8').matchAll(
      /^\| (.+ \| `.+`) \| `tests\/.+` \|$/gm,
    ),
  ].map(([, line]) => line);
  expect(listed.sort()).toEqual(taken.map(({ control, file }) => `${control} | \`${file}\``).sort());
});

it('what a mutation takes out stands in its file, once', () => {
  const astray = taken.filter(
    ({ file, from }) => readFileSync(join(ROOT, file), 'utf8').split(from).length !== 2,
  );
  expect(astray).toEqual([]);
});

it('the test that is said to have noticed is there', () => {
  const tests = [
    ...readFileSync(join(ROOT, 'docs/security-controls.md'), 'utf8').matchAll(/\| `(tests\/[^`]+)` \|$/gm),
  ].map(([, path]) => path ?? '');
  expect(tests.length).toBeGreaterThan(300);
  expect(
    [...new Set(tests)].filter(
      path => !readdirSync(join(ROOT, path, '..')).includes(path.split('/').at(-1) ?? ''),
    ),
  ).toEqual([]);
});
