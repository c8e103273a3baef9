import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, ROOT, underProjectNode } from './lib/ensure-installed.mjs';

const OUT = join(ROOT, 'out');
const STAMP = join(OUT, '.stamp');
const FOLDERS = ['electron', 'renderer', 'shared', 'docs/import'];
const FILES = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json'];

function filesUnder(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return (
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      // What a type check leaves beside the sources is none: it would set off a build in the middle of a run of tests.
      .filter(entry => entry.isFile() && !entry.name.endsWith('.tsbuildinfo'))
      .map(entry => join(entry.parentPath, entry.name))
  );
}

/** One hash of everything that goes into the build: a time stamp would lie after a checkout. */
export function sourceHash() {
  const hash = createHash('sha256');
  const paths = [...FOLDERS.flatMap(filesUnder), ...FILES.map(file => join(ROOT, file))].sort();
  for (const path of paths) {
    hash.update(`${path.slice(ROOT.length)}\0`);
    hash.update(readFileSync(path));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** Builds main, preload and page into out/ when a source has changed. Throws with the bundler's words. */
export function ensureBuilt({ log = text => process.stderr.write(`${text}\n`) } = {}) {
  const wanted = sourceHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  log('Building…');
  rmSync(STAMP, { force: true });
  const cli = join(ROOT, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, stdout, stderr } = spawnSync(ensureInstalled(), [cli, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(STAMP, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await underProjectNode(process.argv[1]);
  try {
    ensureBuilt();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
