import { describe, expect, test } from 'vitest';
import { createDesktopDoors } from '../../../electron/hosts/desktop-door';
import { fitWindow } from '../../../electron/main/fit-window';
import { chooseLanguage } from '../../../electron/main/language';
import { mayRestart } from '../../../electron/main/restart-policy';
import { defaultDataDir } from '../../../electron/workers/default-data-dir';

describe('where the window opens', () => {
  const main = { x: 0, y: 0, width: 1920, height: 1040 };
  const second = { x: 1920, y: 0, width: 1280, height: 1000 };
  test.each([
    ['the first time: in the middle', undefined, [main], { x: 320, y: 90, width: 1280, height: 860 }],
    [
      'where it was',
      { x: 10, y: 20, width: 1000, height: 700 },
      [main],
      { x: 10, y: 20, width: 1000, height: 700 },
    ],
    [
      'on the second screen',
      { x: 2000, y: 50, width: 1000, height: 700 },
      [main, second],
      { x: 2000, y: 50, width: 1000, height: 700 },
    ],
    [
      'back on the main one when the second is gone',
      { x: 2000, y: 50, width: 1000, height: 700 },
      [main],
      { x: 920, y: 50, width: 1000, height: 700 },
    ],
    [
      'no larger than the screen',
      { x: 0, y: 0, width: 3000, height: 2000 },
      [{ x: 0, y: 0, width: 1366, height: 728 }],
      { x: 0, y: 0, width: 1366, height: 728 },
    ],
    [
      'never too small',
      { x: 0, y: 0, width: 10, height: 10 },
      [main],
      { x: 0, y: 0, width: 800, height: 560 },
    ],
  ])('%s', (_name, saved, areas, bounds) => {
    expect(fitWindow(saved, areas)).toEqual(bounds);
  });
});

test.each([
  [undefined, 'kk-KZ', 'kk'],
  [undefined, 'ru', 'ru'],
  [undefined, 'en_GB', 'en'],
  [undefined, 'de-DE', 'ru'],
  [undefined, '', 'ru'],
  ['en', 'kk-KZ', 'en'],
] as const)('language set %s on a system in %j: %s', (set, system, language) => {
  expect(chooseLanguage(set, system)).toBe(language);
});

test.each([
  [[], true],
  [[0, 1000], true],
  [[0, 1000, 2000], false],
  [[-100_000, -90_000, 2000], true],
])('after crashes at %j a restart is %s', (crashes, allowed) => {
  expect(mayRestart(crashes, 3000)).toBe(allowed);
});

test.each([
  ['linux', {}, '/home/u/.config/Reception/data'],
  ['linux', { XDG_CONFIG_HOME: '/cfg' }, '/cfg/Reception/data'],
  ['darwin', {}, '/home/u/Library/Application Support/Reception/data'],
  ['win32', { APPDATA: '/roaming' }, '/roaming/Reception/data'],
  ['linux', { RECEPTION_DATA: '/usb/data' }, '/usb/data'],
] as const)('data on %s with %j lie in %s', (platform, env, folder) => {
  expect(defaultDataDir(env, platform, '/home/u')).toBe(folder);
});

describe('the desktop door', () => {
  test('every question gets its own answer, in any order; a failure is an error', async () => {
    const asked: { id: number; windowId: number }[] = [];
    const doors = createDesktopDoors(message => asked.push({ id: message.id, windowId: message.windowId }));
    const save = doors.doorOf(7).chooseSavePath('a.csv');
    const open = doors.doorOf(8).chooseOpenPath('table');
    const print = doors.doorOf(7).printToPdf({ landscape: true });
    const lost = doors.doorOf(9).chooseOpenPath('backup');
    expect(asked.map(({ windowId }) => windowId)).toEqual([7, 8, 7, 9]);
    const [first, second, third, fourth] = asked.map(({ id }) => id);
    doors.answered(third ?? 0, new Uint8Array([37]));
    doors.answered(second ?? 0, null);
    doors.answered(first ?? 0, '/tmp/a.csv');
    doors.answered(first ?? 0, '/tmp/again.csv');
    doors.failed(fourth ?? 0);
    await expect(lost).rejects.toThrow();
    expect([await save, await open, await print]).toEqual(['/tmp/a.csv', null, new Uint8Array([37])]);
  });
});
