import { BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../shared/i18n/translator';

/** Says that the core fell and runs again; does not stop anybody's work. */
export function tellRestarted(t: Translate): void {
  const message = t('desktop.restarted.title');
  const detail = t('desktop.restarted.detail');
  const [window] = BrowserWindow.getAllWindows();
  const options = { type: 'info', message, detail } as const;
  if (window) dialog.showMessageBox(window, options).catch(() => {});
}

/** Says why the program ends; returns when it was read. */
export function tellStopped(t: Translate, folder: string): void {
  dialog.showErrorBox(t('desktop.stopped.title'), t('desktop.stopped.detail', { folder }));
}

/** Says that the base did not open and that nothing was changed; returns when it was read. */
export function tellNotStarted(t: Translate, folder: string, code: string): void {
  dialog.showErrorBox(t('desktop.notStarted.title'), t('desktop.notStarted.detail', { folder, code }));
}
