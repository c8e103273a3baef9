import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSqlite, SQLITE_FILE } from '../../electron/db';
import { aFolder, bytesOf } from '../support/base-file';
import { aCore, anAppeal, anOffice, PASSWORD, type TestCore } from '../support/core';
import { aReadOnlyFolder, aSmallDisk, canMount, type SmallDisk } from '../support/mounts';
import { aStrangerWriting } from '../support/stranger';

const NOW = '2026-11-20T09:00:00.000Z';
const mounts = canMount();
const original = aFolder();
const KIB = 1024;

/** A long text fills a small disk in few appeals. */
const long = () => anAppeal({ text: 'Слова обращения не теряются. '.repeat(1500) });

beforeAll(async () => {
  const test = await aCore('sqlite', { dataDir: original.path });
  const { head } = await anOffice(test);
  await head.appeals.register(anAppeal());
  await test.close();
});
afterAll(() => original.remove());

async function signedIn(test: TestCore) {
  const head = test.client();
  await head.session.signIn({ login: 'head', password: PASSWORD });
  return head;
}

/** Does it until the disk is full. */
async function fillUp(write: () => Promise<unknown>): Promise<void> {
  const untilFull = async () => {
    for (let n = 0; n < 300; n++) await write();
  };
  await expect(untilFull()).rejects.toMatchObject({ code: 'DISK_FULL', defined: true });
}

describe.skipIf(!mounts)('a full disk', () => {
  let disk: SmallDisk;
  let test: TestCore | null = null;
  afterEach(async () => {
    await test?.close().catch(() => undefined);
    test = null;
    disk.remove();
  });

  it('refuses an appeal, keeps all that was acknowledged and no half of another', async () => {
    disk = aSmallDisk(64 * KIB);
    copyFileSync(original.file, join(disk.path, SQLITE_FILE));
    test = await aCore('sqlite', { dataDir: disk.path });
    const head = await signedIn(test);
    const used = readdirSync(disk.path).reduce((sum, name) => sum + statSync(join(disk.path, name)).size, 0);
    disk.resize(Math.ceil(used / KIB) + 1500);
    const { id, number } = await head.appeals.register(long());
    // A look is written down, or there is none: this one while there is room, later ones count as the same.
    const { version } = await head.appeals.get({ id });
    const kept = [number];
    await fillUp(async () => kept.push((await head.appeals.register(long())).number));
    expect(kept.length).toBeGreaterThan(1);
    expect((await head.appeals.search({ query: kept.at(-1) ?? '' })).total).toBe(1);
    let notes = 0;
    await fillUp(async () => {
      await head.appeals.addNote({ id, expectedVersion: version + notes, text: 'Запись. '.repeat(2000) });
      notes += 1;
    });
    const card = await head.appeals.get({ id });
    expect([card.version, card.timeline.length]).toEqual([version + notes, 2 + notes]);

    disk.resize(64 * KIB);
    const next = await head.appeals.register(long());
    const seq = (number: string) => Number(/-(\d{5})\//.exec(number)?.[1]);
    expect([...kept, next.number].map(seq)).toEqual(
      Array.from({ length: kept.length + 1 }, (_, index) => index + 2),
    );
    expect(await head.system.verify()).toMatchObject({ ok: true, cases: kept.length + 2, problems: [] });
  });

  it('lets nobody in by half: who could not be written into the journal is not signed in', async () => {
    disk = aSmallDisk(64 * KIB);
    copyFileSync(original.file, join(disk.path, SQLITE_FILE));
    test = await aCore('sqlite', { dataDir: disk.path });
    const head = await signedIn(test);
    writeFileSync(join(disk.path, 'ballast'), Buffer.alloc(40 * KIB * KIB));
    const used = readdirSync(disk.path).reduce((sum, name) => sum + statSync(join(disk.path, name)).size, 0);
    disk.resize(Math.ceil(used / KIB));
    const other = test.client();
    let code = '';
    for (let n = 0; n < 50 && code === ''; n++)
      code = await other.session.signIn({ login: 'head', password: PASSWORD }).then(
        async () => {
          await other.session.signOut();
          return '';
        },
        error => error.code,
      );
    expect(code).toBe('DISK_FULL');
    expect(await other.session.status()).toMatchObject({ state: 'signed-out', actor: null });
    expect((await head.appeals.list({ view: 'all' })).total).toBe(1);
  });

  it('refuses a new base, and makes it once there is room', async () => {
    disk = aSmallDisk(1 * KIB);
    await expect(aCore('sqlite', { dataDir: disk.path })).rejects.toMatchObject({ code: 'DISK_FULL' });
    disk.resize(64 * KIB);
    test = await aCore('sqlite', { dataDir: disk.path });
    await anOffice(test);
    expect((await (await signedIn(test)).system.verify()).ok).toBe(true);
  });
});

describe('a folder that cannot be used', () => {
  it.skipIf(!mounts && process.getuid?.() === 0)('is read-only, and stays as it was', async () => {
    const folder = aReadOnlyFolder(path => copyFileSync(original.file, join(path, SQLITE_FILE)));
    const before = bytesOf(folder.path);
    await expect(openSqlite(folder.path, NOW)).rejects.toMatchObject({ code: 'READ_ONLY' });
    await expect(openSqlite(join(folder.path, 'new'), NOW)).rejects.toMatchObject({ code: 'READ_ONLY' });
    expect(bytesOf(folder.path)).toEqual(before);
    folder.remove();
  });

  it('is a file', async () => {
    const folder = aFolder();
    writeFileSync(join(folder.path, 'data'), 'not a folder');
    for (const path of ['data', 'data/below'])
      await expect(openSqlite(join(folder.path, path), NOW)).rejects.toMatchObject({ code: 'READ_ONLY' });
    expect(readdirSync(folder.path)).toEqual(['data']);
    folder.remove();
  });

  it('has a folder where the base should be', async () => {
    const folder = aFolder();
    mkdirSync(folder.file);
    await expect(openSqlite(folder.path, NOW)).rejects.toMatchObject({ code: 'DATABASE_FAILED' });
    expect(existsSync(`${folder.file}-wal`)).toBe(false);
    folder.remove();
  });
});

describe('a base into which another process writes', () => {
  it('is busy for every change, free for reading, and free again afterwards', async () => {
    const folder = aFolder();
    copyFileSync(original.file, folder.file);
    const test = await aCore('sqlite', { dataDir: folder.path, busyTimeoutMs: 50 });
    const head = await signedIn(test);
    const [item] = (await head.appeals.list({ view: 'all' })).items;
    const stranger = await aStrangerWriting(folder.file);
    await expect(head.appeals.register(anAppeal())).rejects.toMatchObject({ code: 'BUSY', defined: true });
    await expect(
      head.appeals.addNote({ id: item?.id ?? '', expectedVersion: 1, text: 'Запись.' }),
    ).rejects.toMatchObject({ code: 'BUSY', defined: true });
    await expect(test.client().session.signIn({ login: 'head', password: PASSWORD })).rejects.toMatchObject({
      code: 'BUSY',
      defined: true,
    });
    expect((await head.appeals.list({ view: 'all' })).total).toBe(1);
    const second = await aCore('sqlite', { dataDir: folder.path, busyTimeoutMs: 50 });
    expect((await second.client().session.status()).state).toBe('signed-out');
    await second.close();
    await stranger.leave();
    expect((await head.appeals.register(anAppeal())).number).toBe('KZ-01-ЖТ-00002/26');
    await test.close();
    folder.remove();
  });

  it('waits for a short write of another', async () => {
    const folder = aFolder();
    copyFileSync(original.file, folder.file);
    const test = await aCore('sqlite', { dataDir: folder.path });
    const head = await signedIn(test);
    const stranger = await aStrangerWriting(folder.file);
    const waiting = head.appeals.register(anAppeal());
    await stranger.leave();
    expect((await waiting).number).toBe('KZ-01-ЖТ-00002/26');
    await test.close();
    folder.remove();
  });
});
