import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

it.each([
  ['openExternal', 'electron/security/open-external.ts'],
  ['openPath', 'electron/security/open-copy.ts'],
])("Electron's %s has one door", (call, door) => {
  const callers = globSync('electron/**/*.ts', { cwd: ROOT }).filter(file =>
    readFileSync(resolve(ROOT, file), 'utf8').includes(`shell.${call}(`),
  );
  expect(callers.map(file => file.replaceAll('\\', '/'))).toEqual([door]);
});

it("nobody else takes Electron's shell", () => {
  const takers = globSync('electron/**/*.ts', { cwd: ROOT }).filter(file =>
    /import \{[^}]*\bshell\b[^}]*\} from 'electron'/.test(readFileSync(resolve(ROOT, file), 'utf8')),
  );
  expect(takers.map(file => file.replaceAll('\\', '/')).sort()).toEqual([
    'electron/security/open-copy.ts',
    'electron/security/open-external.ts',
  ]);
});
