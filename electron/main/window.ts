import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { PAGE_ORIGIN } from '../security/page-origin';
import { windowPreferences } from '../security/window-preferences';
import { fitWindow, MIN_HEIGHT, MIN_WIDTH } from './fit-window';
import type { SettingsStore } from './settings';

function workAreas() {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(display => display.id !== main.id);
  return [main, ...others].map(display => display.workArea);
}

/** The program's window: where it was last time, shown when there is something to see. */
export function openWindow(settings: SettingsStore): BrowserWindow {
  const saved = settings.get('window');
  const window = new BrowserWindow({
    ...fitWindow(saved, workAreas()),
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: app.getName(),
    backgroundColor: '#ffffff',
    webPreferences: windowPreferences(join(__dirname, '../preload/index.cjs'), app.isPackaged),
  });
  if (saved?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    settings.set('window', { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  return window;
}

/** Loads the page; again after the core had to start anew. */
export function loadPage(window: BrowserWindow): void {
  // A load that is overtaken by another one rejects: nothing to tell.
  window.loadURL(`${PAGE_ORIGIN}/`).catch(() => {});
}
