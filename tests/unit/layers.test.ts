import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

// A tree of its own under the project's own rules, so that a file can stand in any folder.
const tree = mkdtempSync(join(tmpdir(), 'reception-layers-'));
const rules = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
writeFileSync(join(tree, 'biome.json'), JSON.stringify({ ...rules, vcs: { enabled: false } }));
afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** Lints an import, and nothing else, as it would stand in that file; answers whether the lint refused it. */
function isRefused(file: string, imported: string): boolean {
  const path = join(tree, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import thing from '${imported}';\n\nexport default thing;\n`);
  const { status, stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/biome'),
    ['lint', '--colors=off', file],
    {
      cwd: tree,
      encoding: 'utf8',
    },
  );
  const refused = `${stdout}${stderr}`.includes('noRestrictedImports');
  expect(status).toBe(refused ? 1 : 0);
  return refused;
}

it.each([
  ['shared/domain/routing/x.ts', 'node:fs'],
  ['shared/contract/x.ts', 'electron'],
  ['shared/lib/x.ts', '../../electron/core/clock'],
  ['shared/i18n/x.ts', 'react'],
  ['shared/domain/terms/x.ts', '@orpc/contract'],
  ['electron/core/appeals/x.ts', 'electron'],
  ['electron/core/appeals/x.ts', '@orpc/server'],
  ['electron/core/appeals/x.ts', '../../hosts/http-host'],
  ['electron/core/appeals/x.ts', 'electron-store'],
  ['electron/db/x.ts', 'electron'],
  ['electron/vault/x.ts', 'electron'],
  ['electron/vault/x.ts', '../../renderer/app/main'],
  ['electron/main/x.ts', '../core/create-core'],
  ['electron/preload/x.ts', '@orpc/client'],
  ['electron/security/x.ts', '../db/index'],
  ['electron/hosts/x.ts', 'electron'],
  ['electron/workers/x.ts', '../main/window'],
  ['renderer/features/cases/x.tsx', '../../../electron/core/clock'],
  ['renderer/features/cases/x.tsx', 'node:path'],
  ['renderer/features/cases/x.tsx', '@orpc/client'],
  ['renderer/api/x.ts', 'electron'],
])('the lint refuses %s to import %s', (file, imported) => {
  expect(isRefused(file, imported)).toBe(true);
});

it.each([
  ['shared/contract/x.ts', '@orpc/contract'],
  ['shared/domain/routing/x.ts', '../codes'],
  ['electron/core/appeals/router.ts', '@orpc/server'],
  ['electron/core/appeals/x.ts', 'node:crypto'],
  ['electron/core/appeals/x.ts', '../../../shared/domain/codes'],
  ['electron/hosts/x.ts', '@orpc/server'],
  ['electron/main/x.ts', 'electron'],
  ['renderer/api/x.ts', '@orpc/client'],
  ['renderer/features/cases/x.tsx', '../../../shared/domain/codes'],
])('the lint lets %s import %s', (file, imported) => {
  expect(isRefused(file, imported)).toBe(false);
});
