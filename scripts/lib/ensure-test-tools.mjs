import { existsSync } from 'node:fs';
import { fetchElectron, hasDisplay } from './find-electron.mjs';
import { has, run } from './run.mjs';

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
/** Debian packages behind the suites: a browser, a display, what Electron links against, a second reader of XLSX and DOCX. */
const DEBIAN = {
  browser: ['chromium'],
  display: ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1'],
  office: ['libreoffice-calc-nogui', 'libreoffice-writer-nogui', 'poppler-utils'],
};

const asRoot = () => process.getuid?.() === 0;
let updated = false;

async function aptInstall(packages) {
  if (!asRoot() || !(await has('apt-get'))) return false;
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { DEBIAN_FRONTEND: 'noninteractive' } };
  if (!updated) await run('apt-get', ['update', '-qq'], quiet);
  updated = true;
  return (
    (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)) === 0
  );
}

/** A Chrome or Chromium: the system's, else Debian's as root, else Playwright's own download. */
async function ensureBrowser() {
  const known = () => process.env.CHROME ?? BROWSERS.find(existsSync);
  if (known()) return null;
  if ((await aptInstall(DEBIAN.browser)) && known()) return null;
  const downloaded = await run('playwright', ['install', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
  return downloaded === 0
    ? null
    : 'no Chrome or Chromium: the browser suite cannot run (install one, or set CHROME)';
}

/** Electron's binary: the one the environment names, else npm's own download. */
function ensureElectron() {
  const electron = fetchElectron(text =>
    process.stderr.write(`${text}
`),
  );
  return electron ? null : 'no Electron: its binary cannot be had here, the desktop suite cannot run';
}

async function ensureDisplay() {
  if (
    process.platform !== 'linux' ||
    process.env.DISPLAY ||
    process.env.WAYLAND_DISPLAY ||
    (await has('xvfb-run'))
  )
    return null;
  if ((await aptInstall(DEBIAN.display)) && (await has('xvfb-run'))) return null;
  return 'no display and no xvfb-run: the desktop suite cannot run';
}

async function ensureOffice() {
  if ((await has('soffice')) || (await aptInstall(DEBIAN.office))) return null;
  return 'no LibreOffice: workbooks are not reopened by a second program';
}

/** Gets what the suites need and answers, in words, what could not be had. */
export async function ensureTestTools() {
  const missing = [
    await ensureBrowser(),
    await ensureElectron(),
    await ensureDisplay(),
    await ensureOffice(),
  ];
  return missing.filter(text => text !== null);
}

/** The display wrapper that Playwright needs here: none, or xvfb-run. */
export async function displayWrapper() {
  if (hasDisplay() || !(await has('xvfb-run'))) return [];
  return ['xvfb-run', '-a', '--server-args=-screen 0 1600x1000x24'];
}
