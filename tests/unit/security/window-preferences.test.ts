import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../electron/security/csp';
import { windowPreferences } from '../../../electron/security/window-preferences';

test('every switch of a window is written out', () => {
  expect(windowPreferences('/preload.cjs', true)).toEqual({
    preload: '/preload.cjs',
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
    spellcheck: false,
    devTools: false,
    defaultEncoding: 'utf-8',
  });
});

test('developer tools are for developers', () => {
  expect(windowPreferences('/preload.cjs', false).devTools).toBe(true);
});

test('the policy lets no script run but ours', () => {
  const scripts = CONTENT_SECURITY_POLICY.split('; ').filter(part => /^(default|script)-src/.test(part));
  expect(scripts).toEqual(["default-src 'none'", "script-src 'self'"]);
});
