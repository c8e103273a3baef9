import type { WebPreferences } from 'electron';

/** Every switch written out, not left to defaults that may change with a version of Electron. */
export function windowPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    plugins: false,
    webgl: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    navigateOnDragDrop: false,
    disableDialogs: true,
    safeDialogs: true,
    // Its dictionaries come from the network.
    spellcheck: false,
    devTools: !isPackaged,
    defaultEncoding: 'utf-8',
  };
}
