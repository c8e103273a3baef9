import { join } from 'node:path';
import { app, BrowserWindow, session, type Tray } from 'electron';
import log from 'electron-log/main';
import { createTranslator } from '../../shared/i18n/translator';
import { serveAppScheme } from '../security/app-protocol';
import { denyNavigation } from '../security/navigation';
import { denyNetwork } from '../security/offline';
import { denyPermissions } from '../security/permissions';
import type { FromCore, ToCore } from '../workers/core-messages';
import { closeToTray } from './close-to-tray';
import { closesToTray } from './closes-to-tray';
import { type CoreLauncher, launchCore } from './core-launcher';
import { answerDesktop } from './desktop-requests';
import { acceptPort } from './handshake';
import { chooseLanguage } from './language';
import { lockOnSleep } from './lock-on-sleep';
import { setMenu } from './menu';
import { tellNotStarted, tellRestarted, tellStopped } from './notices';
import { openSettings, type SettingsStore } from './settings';
import { testHooks } from './test-hooks';
import { openTray } from './tray';
import { loadPage, openWindow } from './window';

function dataDirOf(settings: SettingsStore): string {
  return process.env.RECEPTION_DATA ?? settings.get('dataDir') ?? join(app.getPath('userData'), 'data');
}

function bringForward(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.show();
  window?.focus();
}

/** The base closes before the program ends, however it ends. */
function stopCoreBeforeQuit(core: CoreLauncher): void {
  let stopped = false;
  app.on('will-quit', event => {
    if (stopped) return;
    event.preventDefault();
    core.stop().then(() => {
      stopped = true;
      app.quit();
    });
  });
}

/** Starts the desktop: controls first, then the core in its process and the window side by side. */
export function startDesktop(): void {
  const settings = openSettings();
  const t = createTranslator(chooseLanguage(settings.get('language'), app.getLocale()));
  const dataDir = dataDirOf(settings);
  denyPermissions(session.defaultSession);
  denyNetwork(session.defaultSession);
  denyNavigation();
  serveAppScheme(session.defaultSession.protocol, join(__dirname, '../renderer'));
  const staysInTray = (): boolean =>
    testHooks.closesToTray() ?? closesToTray(settings.get('closeToTray'), process.platform);

  function hear(message: FromCore, reply: (message: ToCore) => void): void {
    if (message.type === 'log') log[message.level](message.event, message.data);
    else if (message.type === 'failed') {
      log.error('core-failed', { code: message.code });
      tellNotStarted(t, dataDir, message.code);
      app.quit();
    } else if (message.type === 'desktop-ask') {
      const { id } = message;
      answerDesktop(message.windowId, message.ask, t).then(
        answer => reply({ type: 'desktop-answer', id, answer }),
        () => reply({ type: 'desktop-failed', id }),
      );
    }
  }

  const core = launchCore({
    dataDir,
    onMessage: hear,
    onRestarted() {
      log.error('core-restarted');
      for (const window of BrowserWindow.getAllWindows()) loadPage(window);
      tellRestarted(t);
    },
    onGivenUp() {
      log.error('core-given-up');
      tellStopped(t, dataDir);
      app.quit();
    },
  });
  stopCoreBeforeQuit(core);
  const lock = (): void => {
    core.lock();
    // The page hides what it shows at once, without waiting for its next call to be refused.
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send('reception-lock');
  };
  lockOnSleep(lock);
  // Held here: an icon that nothing refers to is collected and gone.
  let tray: Tray | null = null;
  const showTray = (): void => {
    tray ??= staysInTray() ? openTray(t, { open: bringForward, lock, quit: () => app.quit() }) : null;
  };
  showTray();
  setMenu(t, app.isPackaged, {
    on: staysInTray(),
    set(on) {
      settings.set('closeToTray', on);
      showTray();
    },
  });

  function open(): void {
    const window = openWindow(settings);
    closeToTray(window, () => tray !== null && staysInTray(), lock);
    acceptPort(window, port => core.connect(window.id, port));
    loadPage(window);
  }
  app.on('second-instance', bringForward);
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  open();
}
