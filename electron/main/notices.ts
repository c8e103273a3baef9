import { BrowserWindow, dialog } from 'electron';
import { isMessageKey, type Translate } from '../../shared/i18n/translator';

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

/** Why the base did not open, in words where the code has them, and where it lies. */
export function notStartedWords(t: Translate, folder: string, code: string): string {
  const key = `error.${code}`;
  const why = isMessageKey(key) ? t(key) : t('desktop.notStarted.unknown');
  return `${why}\n\n${t('desktop.notStarted.detail', { folder, code })}`;
}

/** Says why the base did not open and that nothing was changed; returns when it was read. */
export function tellNotStarted(t: Translate, folder: string, code: string): void {
  dialog.showErrorBox(t('desktop.notStarted.title'), notStartedWords(t, folder, code));
}
