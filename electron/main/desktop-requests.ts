import { BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../shared/i18n/translator';
import { openCopy } from '../security/open-copy';
import type { DesktopAnswer, DesktopAsk } from '../workers/core-messages';
import { testHooks } from './test-hooks';
import { loadPage } from './window';

async function chooseSavePath(window: BrowserWindow, name: string, t: Translate): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: t('desktop.save'),
    defaultPath: name,
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || !filePath ? null : filePath;
}

async function chooseOpenPath(
  window: BrowserWindow,
  what: 'table' | 'backup',
  t: Translate,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t(`desktop.open.${what}`),
    properties: ['openFile'],
    filters: [
      what === 'table'
        ? { name: t('desktop.tables'), extensions: ['csv', 'xlsx', 'txt'] }
        : { name: t('desktop.backups'), extensions: ['age'] },
      { name: t('desktop.allFiles'), extensions: ['*'] },
    ],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

async function chooseFolder(window: BrowserWindow, t: Translate): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('desktop.folder'),
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Does what the core asked of the desktop; throws when the window is gone. */
export async function answerDesktop(windowId: number, ask: DesktopAsk, t: Translate): Promise<DesktopAnswer> {
  const window = BrowserWindow.fromId(windowId);
  if (window === null) throw new Error('the window is gone');
  if (ask.kind === 'open-copy') return (await openCopy(ask.path)) ? ask.path : null;
  if (ask.kind === 'load-anew') {
    loadPage(window);
    return null;
  }
  if (ask.kind === 'print') {
    const { landscape } = ask;
    return window.webContents.printToPDF({ landscape, preferCSSPageSize: true, printBackground: true });
  }
  const tested = testHooks.dialogPath();
  if (tested !== undefined) return tested;
  if (ask.kind === 'folder') return chooseFolder(window, t);
  return ask.kind === 'save'
    ? chooseSavePath(window, ask.suggestedName, t)
    : chooseOpenPath(window, ask.what, t);
}
