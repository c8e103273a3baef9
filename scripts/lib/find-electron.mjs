import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensure-installed.mjs';

const PACKAGE = join(ROOT, 'node_modules/electron');
const DOWNLOAD_LIMIT_MS = 10 * 60_000;

function binaryIn(folder) {
  const pathFile = join(PACKAGE, 'path.txt');
  const names = [
    ...(existsSync(pathFile) ? [readFileSync(pathFile, 'utf8').trim()] : []),
    'electron',
    'electron.exe',
    'Electron.app/Contents/MacOS/Electron',
  ];
  return names.map(name => join(folder, name)).find(existsSync) ?? null;
}

/** The Electron at hand: of ELECTRON_OVERRIDE_DIST_PATH, else npm's. null = none. */
export function electronAtHand() {
  const { ELECTRON_OVERRIDE_DIST_PATH: folder } = process.env;
  return binaryIn(folder ? folder : join(PACKAGE, 'dist'));
}

/** The Electron at hand, fetched when there is none: npm's package brings its binary only when asked. */
export function fetchElectron(log) {
  const found = electronAtHand();
  if (found !== null || process.env.ELECTRON_OVERRIDE_DIST_PATH) return found;
  log('Fetching Electron (once; about 100 MB)…');
  spawnSync(process.execPath, [join(PACKAGE, 'install.js')], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: DOWNLOAD_LIMIT_MS,
  });
  return electronAtHand();
}

/** Is there a screen to open a window on? */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
