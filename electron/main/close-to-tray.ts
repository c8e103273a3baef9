import { app, type BrowserWindow } from 'electron';

/** Hides the window instead of closing it, and locks; a program that quits closes as ever. */
export function closeToTray(window: BrowserWindow, isOn: () => boolean, lock: () => void): void {
  let quitting = false;
  app.once('before-quit', () => {
    quitting = true;
  });
  window.on('close', event => {
    if (quitting || !isOn()) return;
    event.preventDefault();
    window.hide();
    lock();
  });
}
