// Runs on any Node >= 20 with nothing installed: builtins only.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.reception-lock');
const isWindows = process.platform === 'win32';

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === lockHash();
}

function npmInstall() {
  process.stderr.write('Installing what the program needs (once; a few minutes)…\n');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    // npm speaks on stderr too: stdout belongs to the command that was asked for.
    stdio: ['ignore', 2, 2],
    shell: isWindows,
  });
  if (status !== 0) {
    process.stderr.write(
      `npm ci failed${error ? ` (${error.message})` : ''}. Is the network there? Then run the command again.\n`,
    );
    process.exit(1);
  }
  writeFileSync(STAMP, `${lockHash()}\n`);
}

/** The project's own Node (24); the system's when it is new enough and the project's cannot run here. */
function nodeBinary() {
  const own = join(MODULES, 'node', 'bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  process.stderr.write(
    'The project needs Node 24 and its own copy is missing: delete node_modules and run again.\n',
  );
  return process.exit(1);
}

/** Installs when nothing is installed or the lockfile has changed; the path of the Node for everything after. */
export function ensureInstalled() {
  if (!isInstalled()) npmInstall();
  return nodeBinary();
}

/** Environment for children: the project's Node comes first on PATH. */
export function childEnv(node) {
  const separator = isWindows ? ';' : ':';
  const bin = [resolve(node, '..'), join(MODULES, '.bin')].join(separator);
  return { ...process.env, PATH: `${bin}${separator}${process.env.PATH ?? ''}` };
}

/**
 * Makes sure that a script runs on the project's Node: installs at need and starts the script again there.
 * Returns only when it already does; otherwise this process waits and ends with the other's code.
 */
export async function underProjectNode(script) {
  const node = ensureInstalled();
  if (realpathSync(node) === realpathSync(process.execPath)) return;
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit', env: childEnv(node) });
  // The child answers signals: this process only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise(done => {
    child.once('error', () => done(1));
    child.once('exit', (status, signal) => done(status ?? (signal ? 130 : 1)));
  });
  process.exit(code);
}
