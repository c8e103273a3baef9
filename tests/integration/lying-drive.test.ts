/** A drive that says it has written what it has not: the back-up is opened again before it bears a name. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aCore, anAppeal, anOffice, type Client, type TestCore } from '../support/core';

const drive = vi.hoisted(() => ({ keeps: 1, names: [] as string[] }));
vi.mock('../../electron/core/backup/write-backup', async importOriginal => {
  const real = await importOriginal<typeof import('../../electron/core/backup/write-backup')>();
  return {
    ...real,
    async writeBackup(...given: Parameters<typeof real.writeBackup>) {
      const said = await real.writeBackup(...given);
      drive.names = readdirSync(dirname(given[0]));
      truncateSync(given[0], Math.floor(said.bytes * drive.keeps));
      return said;
    },
  };
});

let root: string;
let test: TestCore;
let head: Client;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'reception-lying-drive-'));
  mkdirSync(join(root, 'usb'));
  test = await aCore('sqlite', { dataDir: join(root, 'data') });
  ({ head } = await anOffice(test));
  await head.office.makeRecovery();
  const settings = { dailyAt: null, atQuit: false, warnDays: 7, recipients: [] };
  await head.backup.saveSettings({ expectedVersion: 0, folder: join(root, 'usb'), ...settings });
  await head.appeals.register(anAppeal());
});
afterEach(async () => {
  await test.close();
  rmSync(root, { recursive: true, force: true });
});

it.each([0, 0.5, 0.999])(
  'keeps no more than %d of what was written: refused, and nothing is left',
  async keeps => {
    drive.keeps = keeps;
    await expect(head.backup.make()).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
    expect(readdirSync(join(root, 'usb'))).toEqual([]);
    expect(await head.backup.status()).toMatchObject({ backups: [], warning: { kind: 'none' } });
    expect((await head.journal.list({ type: 'BACKUP_MADE' })).items).toEqual([]);
  },
);

it('keeps all of it: until it was opened again it bears no name of a back-up', async () => {
  drive.keeps = 1;
  const { name } = await head.backup.make();
  expect(drive.names).toEqual([expect.stringMatching(/\.part$/)]);
  expect(readdirSync(join(root, 'usb'))).toEqual([name]);
});
