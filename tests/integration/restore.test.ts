import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../electron/core/backup/restore-backup';
import { refuse } from '../../electron/core/refusal';
import { A_PDF, putIn } from '../support/attachments';
import { anAppeal, anOffice, type Client, PASSWORD } from '../support/core';
import { aRestoringPc, type RestoringPc } from '../support/restoring-office';
import { moveTo } from '../support/work';

let now: string;
let pc: RestoringPc;
beforeEach(async () => {
  now = '2026-11-20T09:00:00.000Z';
  pc = await aRestoringPc({ today: () => now.slice(0, 10), now: () => now });
});
afterEach(() => pc.close());

const SETTINGS = { expectedVersion: 0, dailyAt: null, atQuit: true, warnDays: 7, recipients: [] };

/** An office with a sheet, one case and a back-up of that. */
async function backedUp() {
  const { head } = await anOffice(pc.core());
  const { secret } = await head.office.makeRecovery();
  await head.backup.saveSettings({ ...SETTINGS, folder: pc.folder });
  const { id, number } = await head.appeals.register(anAppeal());
  const { name } = await head.backup.make();
  return { head, secret, caseId: id, number, file: join(pc.folder, name) };
}

/** The head at a window whose dialog finds the back-up. */
async function atWindow(file: string): Promise<Client> {
  const { client } = pc.window(file);
  await client.session.signIn({ login: 'head', password: PASSWORD });
  return client;
}
const chooseFrom = async (client: Pick<Client, 'restore'>) => (await client.restore.choose())?.fileId ?? '';
const besideBase = () => readdirSync(pc.dataDir).filter(name => name.startsWith('reception.db.before'));

describe('going back to a back-up from the window', () => {
  it('shows what would be lost, changes nothing, then puts the base back and keeps the former one', async () => {
    const { head, secret, number, file } = await backedUp();
    await head.appeals.register(anAppeal());
    const client = await atWindow(file);
    const fileId = await chooseFrom(client);
    const seen = await client.restore.look({ fileId, secret });
    expect(seen).toMatchObject({ office: 'KZ-01', cases: 1, loss: { cases: 1 }, comingBack: [] });
    expect(besideBase()).toEqual([]);
    expect((await client.appeals.list({ view: 'all' })).total).toBe(2);

    const done = await client.restore.run({ fileId, secret });
    expect(done).toEqual({
      madeAt: seen.madeAt,
      cases: 1,
      keptAs: 'reception.db.before-restore',
      comingBack: [],
    });
    // No back-up at quit is made of what was just given up: it would push others out of the rotation.
    expect(readdirSync(pc.folder)).toHaveLength(1);
    expect(await client.restore.progress()).toBeNull();
    const again = await atWindow(file);
    expect((await again.appeals.list({ view: 'all' })).items.map(item => item.number)).toEqual([number]);
  });

  it('into a program without an office asks for nobody, and keeps nothing of the empty base', async () => {
    const { secret, file } = await backedUp();
    await pc.core().core.close();
    const fresh = await aRestoringPc();
    try {
      const { client } = fresh.window(file);
      const fileId = await chooseFrom(client);
      expect(await client.restore.look({ fileId, secret })).toMatchObject({ cases: 1, loss: null });
      expect(await client.restore.run({ fileId, secret })).toMatchObject({ cases: 1, keptAs: null });
      expect(readdirSync(fresh.dataDir).filter(name => name.includes('before'))).toEqual([]);
      const head = fresh.window().client;
      await head.session.signIn({ login: 'head', password: PASSWORD });
      expect((await head.appeals.list({ view: 'all' })).total).toBe(1);
    } finally {
      await fresh.close();
    }
  });

  it('over a base that cannot be read is all that a window is offered', async () => {
    const { secret, file } = await backedUp();
    await pc.core().core.close();
    writeFileSync(join(pc.dataDir, 'reception.db'), 'this is no base at all'.repeat(500));
    await expect(pc.open()).rejects.toMatchObject({ code: 'DATABASE_CORRUPT' });
    const rescue = pc.rescueWindow(file);
    await expect(rescue.session.status()).rejects.toMatchObject({ code: 'DATABASE_CORRUPT' });
    const fileId = await chooseFrom(rescue);
    expect(await rescue.restore.look({ fileId, secret })).toMatchObject({ loss: 'unreadable' });
    expect(await rescue.restore.run({ fileId, secret })).toMatchObject({
      cases: 1,
      keptAs: 'reception.db.before-restore',
    });
    expect((await (await atWindow(file)).appeals.list({ view: 'all' })).total).toBe(1);
  });

  it('of a file that is cut off leaves the former base open and whole', async () => {
    const { secret, number, file } = await backedUp();
    const client = await atWindow(file);
    const fileId = await chooseFrom(client);
    writeFileSync(file, 'age-encryption.org/v1\n');
    for (const step of ['look', 'run'] as const)
      await expect(client.restore[step]({ fileId, secret })).rejects.toMatchObject({
        code: 'BACKUP_DAMAGED',
      });
    expect(existsSync(join(pc.dataDir, 'restore-work'))).toBe(false);
    const again = await atWindow(file);
    expect((await again.appeals.list({ view: 'all' })).items.map(item => item.number)).toEqual([number]);
  });
});

describe('a restore that is stopped', () => {
  /** Every file and folder below this one, with what is in it. */
  const stateOf = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path, statSync(path).isFile() ? readFileSync(path, 'base64') : null]);
  const stopAt = {
    'while it is read': { onRead: () => refuse('CANCELLED') },
    'while the attachments are put in place': {
      onPlaced: (done: number) => (done > 1 ? refuse('CANCELLED') : undefined),
    },
  };
  const moments = Object.keys(stopAt) as (keyof typeof stopAt)[];

  async function withFiles() {
    const { head } = await anOffice(pc.core());
    const { secret } = await head.office.makeRecovery();
    await head.backup.saveSettings({ ...SETTINGS, folder: pc.folder });
    const { id } = await head.appeals.register(anAppeal());
    for (const n of [1, 2, 3])
      await putIn(head, { caseId: id, name: `${n}.pdf`, bytes: Buffer.concat([A_PDF, Buffer.from([n])]) });
    return { secret, file: join(pc.folder, (await head.backup.make()).name) };
  }

  it.each(moments)('%s leaves an empty folder empty', async moment => {
    const { secret, file } = await withFiles();
    const dataDir = join(pc.folder, 'new');
    mkdirSync(dataDir);
    const given = { dataDir, file, secret, over: true, preview: () => undefined };
    await expect(restoreBackup({ ...given, watch: stopAt[moment] })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(stateOf(dataDir)).toEqual([]);
    expect(await restoreBackup(given)).toMatchObject({ keptAs: null });
    expect(readdirSync(join(dataDir, 'files')).length).toBeGreaterThan(0);
  });

  it.each(moments)('%s leaves a broken base and the attachments that are there', async moment => {
    const { secret, file } = await withFiles();
    await pc.core().core.close();
    const files = join(pc.dataDir, 'files');
    const [kept = '', ...lost] = readdirSync(files);
    for (const name of lost) rmSync(join(files, name), { recursive: true });
    writeFileSync(join(pc.dataDir, 'reception.db'), 'this is no base at all'.repeat(500));
    const before = stateOf(pc.dataDir);
    const given = { dataDir: pc.dataDir, file, secret, over: true, preview: () => undefined };
    await expect(restoreBackup({ ...given, watch: stopAt[moment] })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(stateOf(pc.dataDir)).toEqual(before);
    expect(readdirSync(files)).toEqual([kept]);
  });

  it.each(['look', 'run'] as const)('from its window during the %s changes nothing', async step => {
    const { secret, file } = await withFiles();
    const client = await atWindow(file);
    const other = await atWindow(file);
    const fileId = await chooseFrom(client);
    const under = client.restore[step]({ fileId, secret }).catch(error => error);
    const stop = async () => (await client.restore.cancel()).cancelled;
    while (!(await stop())) await setImmediate();
    // Another window's business it is not.
    expect(await other.restore.cancel()).toEqual({ cancelled: false });
    expect(await under).toMatchObject({ code: 'CANCELLED' });
    expect([await client.restore.progress(), await client.restore.cancel()]).toEqual([
      null,
      { cancelled: false },
    ]);
    const again = await atWindow(file);
    expect((await again.appeals.list({ view: 'all' })).total).toBe(1);
    expect((await again.system.verify()).problems).toEqual([]);
    expect(besideBase()).toEqual([]);
    expect(readdirSync(pc.dataDir)).not.toContain('restore-work');
  });
});

describe('cases that were destroyed and come back', () => {
  it('are named before and after, stand on Today until their act is carried out again, and go with it', async () => {
    now = '2026-02-10T09:00:00.000Z';
    const { head, secret, caseId, number, file } = await backedUp();
    const executorId = await anExecutorOf(head);
    await head.appeals.assign({ id: caseId, expectedVersion: 1, executorId });
    await moveTo(head, caseId, 'closed');
    const basis = { years: 5, toYearEnd: true, pauseHours: 1, source: 'Номенклатура дел' };
    await head.retention.saveSettings({ expectedVersion: 0, ...basis });
    const { name } = await head.backup.make();
    const closed = join(pc.folder, name);
    const act = await destroy();

    const client = await atWindow(closed);
    expect(await client.retention.returned()).toEqual([]);
    const fileId = await chooseFrom(client);
    const comingBack = [{ number, act: act.number }];
    expect(await client.restore.look({ fileId, secret })).toMatchObject({ comingBack });
    expect(await client.restore.run({ fileId, secret })).toMatchObject({ comingBack });

    const again = await atWindow(file);
    expect(await again.retention.returned()).toEqual([{ id: caseId, number, act: act.number, inAct: false }]);
    await destroy({ caseIds: [caseId] }, async head =>
      expect(await head.retention.returned()).toMatchObject([{ inAct: true }]),
    );
    expect(await (await atWindow(file)).retention.returned()).toEqual([]);
  });

  async function anExecutorOf(head: Client): Promise<string> {
    const person = { name: 'Иванова Мария', kind: 'lawyer', level: null, capacity: 9, active: true } as const;
    return (await head.staff.saveExecutor({ id: null, expectedVersion: null, ...person })).id;
  }

  async function destroy(
    which: { caseIds?: string[] } = {},
    meanwhile: (head: Client) => Promise<void> = async () => undefined,
  ) {
    now = '2032-01-01T09:00:00.000Z';
    const client = pc.window().client;
    await client.session.signIn({ login: 'head', password: PASSWORD });
    const act = await client.retention.prepareAct(which);
    await meanwhile(client);
    await client.retention.confirmAct({ id: act.id, expectedVersion: 1 });
    now = '2032-01-01T11:00:00.000Z';
    const later = pc.window().client;
    await later.session.signIn({ login: 'head', password: PASSWORD });
    await later.retention.carryOutAct({ id: act.id, expectedVersion: 2 });
    return act;
  }
});
