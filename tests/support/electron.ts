import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { leaksIn } from './sealed-words';

const ROOT = resolve(import.meta.dirname, '../..');

/** The Electron that runs here: the one the environment names, else npm's when it is there. null = none. */
export function electronBinary(): string | null {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(ROOT, 'node_modules/electron/dist');
  const names = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'];
  return names.map(name => join(folder, name)).find(existsSync) ?? null;
}

/** Why desktop tests cannot run on this machine; null = they can. */
export function noDesktop(): string | null {
  if (electronBinary() === null)
    return 'no Electron: set ELECTRON_OVERRIDE_DIST_PATH or run npx install-electron';
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)
    return 'no display: run under xvfb-run -a';
  return null;
}

export interface Desktop {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
  /** What the page complained about: must be empty at the end of every test. */
  readonly complaints: string[];
}

export interface DesktopOptions {
  /** More environment for the program: a dialog's answer, another data folder. */
  readonly desktopEnv: Readonly<Record<string, string>>;
  /** A folder whose copy is the data; null = begin empty. */
  readonly dataFrom: string | null;
}

/** One program of its own for every test: fresh data, fresh settings. */
export const test = base.extend<DesktopOptions & { desktop: Desktop }>({
  desktopEnv: [{}, { option: true }],
  dataFrom: [null, { option: true }],
  desktop: async ({ desktopEnv, dataFrom }, use) => {
    if (electronBinary() === null) throw new Error('no Electron');
    const folder = await mkdtemp(join(tmpdir(), 'reception-desktop-'));
    const dataDir = join(folder, 'data');
    if (dataFrom !== null) await cp(dataFrom, dataDir, { recursive: true });
    const asRoot = process.getuid?.() === 0;
    // No executablePath: npm's electron names the same binary, and only then does Playwright hold the program
    // until it is attached. A window that opens meanwhile may never be seen, and the launch waits for ever.
    const app = await _electron.launch({
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        `--user-data-dir=${join(folder, 'profile')}`,
        join(ROOT, 'out/main/index.cjs'),
      ],
      env: { ...definedEnv(), RECEPTION_DATA: dataDir, LANGUAGE: 'ru', ...desktopEnv },
    });
    const page = await app.firstWindow();
    const complaints: string[] = [];
    page.on('pageerror', error => complaints.push(String(error)));
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await use({ app, page, dataDir, complaints });
    await app.close();
    // Logs, settings and whatever Chromium keeps for the page lie in the profile.
    for (const place of [dataDir, join(folder, 'profile')])
      if (existsSync(place)) expect(leaksIn(place), place).toEqual([]);
    await rm(folder, { recursive: true, force: true });
  },
});
export { expect } from '@playwright/test';

function definedEnv(): Record<string, string> {
  const defined: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) defined[name] = value;
  // An Electron told to be Node opens no window.
  delete defined.ELECTRON_RUN_AS_NODE;
  return defined;
}
