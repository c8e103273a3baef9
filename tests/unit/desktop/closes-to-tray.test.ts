import { expect, test } from 'vitest';
import { closesToTray } from '../../../electron/main/closes-to-tray';

test.each([
  [undefined, 'win32', true],
  [undefined, 'linux', false],
  [undefined, 'darwin', false],
  [true, 'linux', true],
  [false, 'win32', false],
] as const)('set to %s on %s: closing goes to the tray: %s', (setting, platform, goes) => {
  expect(closesToTray(setting, platform)).toBe(goes);
});
