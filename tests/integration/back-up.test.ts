import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBackup } from '../../electron/core/backup/open-backup';
import { restoreBackup } from '../../electron/core/backup/restore-backup';
import { scheduleBackups } from '../../electron/core/backup/schedule-backups';
import { SQLITE_FILE } from '../../electron/db';
import { makeRecoveryIdentity } from '../../electron/vault';
import { addDays } from '../../shared/lib/dates';
import { A_PDF, A_PNG, putIn, sendPieces, takeOut } from '../support/attachments';
import { bytesOf } from '../support/base-file';
import { aCore, anAppeal, anOffice, type Client, PASSWORD, type TestCore } from '../support/core';

let test: TestCore;
let head: Client;
let secret: string;
let root: string;
let folder: string;
/** What the standing clock says; a test moves it. */
let now: string;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'reception-back-up-'));
  folder = join(root, 'usb');
  mkdirSync(folder);
  now = '2026-11-20T09:00:00.000Z';
  test = await aCore('sqlite', {
    dataDir: join(root, 'data'),
    clock: { today: () => now.slice(0, 10), now: () => now },
  });
  ({ head } = await anOffice(test));
  ({ secret } = await head.office.makeRecovery());
  await head.backup.saveSettings({ ...SETTINGS, expectedVersion: 0, folder });
});
afterEach(async () => {
  await test.close();
  rmSync(root, { recursive: true, force: true });
});

const SETTINGS = { dailyAt: '18:00', atQuit: true, warnDays: 7, recipients: [] as string[] };
const backups = () => readdirSync(folder).sort();
const restoreInto = (dataDir: string, file: string, over = false, key = secret) =>
  restoreBackup({ dataDir, file, secret: key, over, preview: () => undefined });

async function lookInto(file: string) {
  return openBackup(file, secret, mkdtempSync(join(root, 'look-')), { keepFiles: true });
}

describe('a back-up', () => {
  it('made while fifty appeals are registered is one moment of the base, whole and openable', async () => {
    const registering = Promise.all(Array.from({ length: 50 }, () => head.appeals.register(anAppeal())));
    const made = await head.backup.make();
    await registering;
    expect(backups()).toEqual([made.name]);
    const manifest = await lookInto(join(folder, made.name));
    expect(manifest.counts.cases).toBe(made.cases);
    // One moment: every case of the copy has its two events, registered and routed, and none more.
    const data = join(root, 'restored');
    await restoreInto(data, join(folder, made.name));
    const restored = await aCore('sqlite', { dataDir: data });
    const again = restored.client();
    await again.session.signIn({ login: 'head', password: PASSWORD });
    const verified = await again.system.verify();
    expect(verified).toMatchObject({ ok: true, cases: made.cases, problems: [] });
    await restored.close();
    expect((await head.system.verify()).cases).toBe(50);
  });

  it('restored verifies as the base did', async () => {
    for (let n = 0; n < 5; n += 1) await head.appeals.register(anAppeal());
    const before = await head.system.verify();
    const { name } = await head.backup.make();
    const data = join(root, 'restored');
    const { manifest, loss, keptAs } = await restoreInto(data, join(folder, name));
    expect({ loss, keptAs, office: manifest.office.code }).toEqual({
      loss: null,
      keptAs: null,
      office: 'KZ-01',
    });
    const restored = await aCore('sqlite', { dataDir: data });
    const again = restored.client();
    await again.session.signIn({ login: 'head', password: PASSWORD });
    // Signing in is one event more than the copy had.
    expect(await again.system.verify()).toEqual({ ...before, events: before.events + 1 });
    await restored.close();
  });

  it('takes attachments along, once each', async () => {
    const files = join(test.dataDir, 'files', 'ab');
    mkdirSync(files, { recursive: true });
    writeFileSync(join(files, 'abcdef01'), Buffer.alloc(200_000, 7));
    writeFileSync(join(files, 'abcdef02.part'), 'not finished');
    const { name } = await head.backup.make();
    const data = join(root, 'restored');
    await restoreInto(data, join(folder, name));
    expect(readdirSync(join(data, 'files', 'ab'))).toEqual(['abcdef01']);
    expect(readFileSync(join(data, 'files/ab/abcdef01'))).toEqual(Buffer.alloc(200_000, 7));
  });

  it('gives back attachments that open, the same content once, and nothing that was not finished', async () => {
    const { id } = await head.appeals.register(anAppeal());
    const scan = await putIn(head, { caseId: id, name: 'скан.pdf', bytes: A_PDF });
    await putIn(head, { caseId: id, name: 'копия.pdf', bytes: A_PDF });
    const photo = await putIn(head, { caseId: id, name: 'фото.png', bytes: A_PNG });
    await sendPieces(head, { caseId: id, name: 'недошёл.pdf', bytes: A_PDF });
    const { name } = await head.backup.make();
    const manifest = await lookInto(join(folder, name));
    expect(manifest.files.length).toBe(3);
    // Taken away after the back-up and swept: the back-up brings it back.
    await head.attachments.remove({ id: photo.id });
    const data = join(root, 'restored');
    await restoreInto(data, join(folder, name));
    const restored = await aCore('sqlite', { dataDir: data });
    const again = restored.client();
    await again.session.signIn({ login: 'head', password: PASSWORD });
    expect((await takeOut(again, scan.id)).equals(A_PDF)).toBe(true);
    expect((await takeOut(again, photo.id)).equals(A_PNG)).toBe(true);
    expect(await again.system.verify()).toMatchObject({ ok: true, problems: [] });
    await restored.close();
  });

  it('can be opened by another recipient as well', async () => {
    const other = await makeRecoveryIdentity();
    await head.backup.saveSettings({
      ...SETTINGS,
      expectedVersion: 1,
      folder,
      recipients: [other.recipient],
    });
    const { name } = await head.backup.make();
    await restoreInto(join(root, 'a'), join(folder, name), false, other.secret);
    expect(existsSync(join(root, 'a', SQLITE_FILE))).toBe(true);
  });

  it('holds nothing in the clear and leaves no copy behind', async () => {
    await head.appeals.register(anAppeal());
    const { name } = await head.backup.make();
    const bytes = readFileSync(join(folder, name));
    expect(bytes.toString('latin1', 0, 22)).toBe('age-encryption.org/v1\n');
    for (const word of ['SQLite format 3', 'KZ-01', 'manifest']) expect(bytes.includes(word)).toBe(false);
    expect(readdirSync(join(test.dataDir, 'backup-work'))).toEqual([]);
    expect(await head.backup.status()).toMatchObject({ warning: null, backups: [{ name, present: true }] });
  });

  it.skipIf(spawnSync('age', ['--version']).status !== 0)('opens with the standard program age', async () => {
    await head.appeals.register(anAppeal());
    const { name } = await head.backup.make();
    writeFileSync(join(root, 'key.txt'), `${secret}\n`);
    const tar = execFileSync('age', ['-d', '-i', join(root, 'key.txt'), join(folder, name)], {
      maxBuffer: 1 << 30,
    });
    writeFileSync(join(root, 'b.tar'), tar);
    execFileSync('tar', ['-xf', join(root, 'b.tar'), '-C', root]);
    const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ office: { code: 'KZ-01' }, counts: { cases: 1 } });
    expect(readFileSync(join(root, 'reception.db')).toString('latin1', 0, 15)).toBe('SQLite format 3');
  });
  if (spawnSync('age', ['--version']).status !== 0)
    console.warn('SKIPPED: the program age is not installed, so no foreign program opened a back-up');
});

describe('a back-up is refused', () => {
  it('with another sheet’s secret, or with none', async () => {
    const { name } = await head.backup.make();
    const other = await makeRecoveryIdentity();
    for (const key of [other.secret, 'nonsense', ''])
      await expect(restoreInto(join(root, 'x'), join(folder, name), false, key)).rejects.toMatchObject({
        code: 'WRONG_RECOVERY',
      });
    expect(existsSync(join(root, 'x', SQLITE_FILE))).toBe(false);
  });

  it('when it is cut off or one bit is changed, wherever that is', async () => {
    const { name } = await head.backup.make();
    const whole = readFileSync(join(folder, name));
    const bad = join(root, 'bad.age');
    const cuts = [0, 10, 300, 66_000, whole.length >> 1, whole.length - 1].map(end => whole.subarray(0, end));
    const flips = [5, 60, 320, 400, 70_000, whole.length >> 1, whole.length - 1].map(place => {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(place) ^ 4, place);
      return changed;
    });
    for (const bytes of [...cuts, ...flips, Buffer.concat([whole, Buffer.of(0)])]) {
      writeFileSync(bad, bytes);
      const data = join(root, 'x');
      await expect(restoreInto(data, bad)).rejects.toMatchObject({
        code: expect.stringMatching(/^(BACKUP_DAMAGED|WRONG_RECOVERY)$/),
      });
      expect(readdirSync(data)).toEqual([]);
    }
  });

  it.each([
    ['no folder', { folder: null }, 'NO_FOLDER'],
    ['nobody who could open it', { none: true }, 'NO_RECIPIENT'],
  ])('when there is %s', async (_name, how, code) => {
    await head.backup.saveSettings({
      ...SETTINGS,
      expectedVersion: 1,
      folder: 'folder' in how ? null : folder,
    });
    if ('none' in how)
      await test.core.deps.db.write(tx =>
        tx.updateTable('offices').set({ recovery_recipient: null }).execute(),
      );
    await expect(head.backup.make()).rejects.toMatchObject({ code });
    expect(backups()).toEqual([]);
  });

  it('when the drive is gone, with words for it', async () => {
    rmSync(folder, { recursive: true });
    await expect(head.backup.make()).rejects.toMatchObject({ code: 'FOLDER_MISSING' });
  });

  it.each([
    ['within the data folder', () => join(test.dataDir, 'copies'), 'FOLDER_UNFIT'],
    ['without a root', () => 'copies', 'FOLDER_UNFIT'],
    ['that is not there', () => join(root, 'nowhere'), 'FOLDER_MISSING'],
  ])('into a folder %s', async (_name, path, code) => {
    const call = head.backup.saveSettings({ ...SETTINGS, expectedVersion: 1, folder: path() });
    await expect(call).rejects.toMatchObject({ code });
  });

  it('on PostgreSQL, where pg_dump is the way', async () => {
    const other = await aCore('postgres');
    const { head: there } = await anOffice(other);
    await there.backup.saveSettings({ ...SETTINGS, expectedVersion: 0, folder });
    await expect(there.backup.make()).rejects.toMatchObject({ code: 'NOT_ON_POSTGRES' });
    expect(await there.backup.status()).toMatchObject({ possible: false, warning: null });
    await other.close();
  });
});

describe('going back over a base', () => {
  async function backUpThenWork(): Promise<string> {
    await head.appeals.register(anAppeal());
    const { name } = await head.backup.make();
    await head.appeals.register(anAppeal());
    await head.appeals.register(anAppeal());
    await test.core.close();
    return join(folder, name);
  }

  it('says what would be lost and changes nothing without being told to', async () => {
    const file = await backUpThenWork();
    const before = bytesOf(test.dataDir);
    // The back-up's own event, and two for each of the two appeals.
    await expect(restoreInto(test.dataDir, file)).rejects.toMatchObject({
      code: 'BASE_EXISTS',
      data: { cases: 2, events: 5 },
    });
    expect(Object.keys(bytesOf(test.dataDir))).toEqual(Object.keys(before));
  });

  it('keeps the former base beside', async () => {
    const file = await backUpThenWork();
    for (const end of ['.before-restore', '.before-restore-2']) {
      const { keptAs } = await restoreInto(test.dataDir, file, true);
      expect(keptAs).toBe(join(test.dataDir, `${SQLITE_FILE}${end}`));
    }
    const again = await aCore('sqlite', { dataDir: test.dataDir });
    const person = again.client();
    await person.session.signIn({ login: 'head', password: PASSWORD });
    expect(await person.system.verify()).toMatchObject({ ok: true, cases: 1 });
    await again.close();
  });

  it('works over a broken base', async () => {
    const file = await backUpThenWork();
    writeFileSync(join(test.dataDir, SQLITE_FILE), Buffer.alloc(9000, 3));
    expect(await restoreInto(test.dataDir, file, true)).toMatchObject({ loss: 'unreadable' });
  });

  it('is refused while the program has the base open', async () => {
    const { name } = await head.backup.make();
    await expect(restoreInto(test.dataDir, join(folder, name), true)).rejects.toMatchObject({ code: 'BUSY' });
    expect((await head.system.verify()).ok).toBe(true);
  });
});

describe('by the clock', () => {
  it('a year of daily back-ups leaves seven days, four weeks, twelve months; never another’s file', async () => {
    const foreign = ['photo.jpg', 'reception-KZ-02-2020-01-01-180000.age'];
    for (const name of foreign) writeFileSync(join(folder, name), 'x');
    // The days before are files by name only: the rotation looks at no more.
    for (let n = 1; n <= 365; n += 1)
      writeFileSync(join(folder, `reception-KZ-01-${addDays('2026-11-20', -n)}-180000.age`), 'x');
    const { name, removed } = await head.backup.make();
    expect(backups()).toEqual(expect.arrayContaining([name, ...foreign]));
    const left = backups().filter(file => !foreign.includes(file));
    expect(left).toHaveLength(20);
    expect(removed).toBe(366 - left.length);
  });

  it('is made once a day in a quiet minute, made up when missed, and its failure is told', async () => {
    const schedule = scheduleBackups(test.core.deps);
    await schedule.tick();
    expect(backups()).toHaveLength(0);
    await schedule.tick();
    expect(backups()).toHaveLength(1);
    await schedule.tick();
    expect(backups()).toHaveLength(1);
    now = '2026-11-23T05:00:00.000Z';
    rmSync(folder, { recursive: true });
    await schedule.tick();
    await schedule.tick();
    expect((await head.backup.status()).settings).toMatchObject({ failure: 'FOLDER_MISSING', failedAt: now });
    mkdirSync(folder);
    now = '2026-11-23T05:16:00.000Z';
    await schedule.tick();
    await schedule.tick();
    expect(backups()).toHaveLength(1);
    expect((await head.backup.status()).settings.failure).toBeNull();
    now = '2026-12-20T05:00:00.000Z';
    expect((await head.backup.status()).warning).toEqual({ kind: 'old', days: 26 });
    await schedule.stop();
  });

  it('is made at quit where something changed, and only there', async () => {
    await scheduleBackups(test.core.deps).stop();
    expect(backups()).toHaveLength(1);
    await scheduleBackups(test.core.deps).stop();
    expect(backups()).toHaveLength(1);
    now = '2026-11-21T09:00:00.000Z';
    await head.appeals.register(anAppeal());
    await scheduleBackups(test.core.deps).stop();
    expect(backups()).toHaveLength(2);
  });
});
