import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sweepFiles } from '../../electron/core/attachments/sweep-files';
import { walkFiles } from '../../electron/core/backup/walk-files';
import { PIECE_BYTES } from '../../shared/domain/attachments/pieces';
import { addDays } from '../../shared/lib/dates';
import { A_PDF, A_PNG, putIn, sendPieces, takeOut } from '../support/attachments';
import {
  aCore,
  anAppeal,
  anExecutor,
  anOffice,
  type Client,
  ENGINES,
  type TestCore,
  TODAY,
} from '../support/core';

describe.each(ENGINES)('attachments on %s', engine => {
  let test: TestCore;
  let head: Client;
  let caseId: string;
  /** What the standing clock says; a test moves it. */
  let now: string;
  beforeEach(async () => {
    now = `${TODAY}T09:00:00.000Z`;
    test = await aCore(engine, { clock: { today: () => now.slice(0, 10), now: () => now } });
    ({ head } = await anOffice(test));
    ({ id: caseId } = await head.appeals.register(anAppeal()));
  });
  afterEach(() => test.close());

  const contents = () => walkFiles(join(test.dataDir, 'files'));
  const staged = () => walkFiles(join(test.dataDir, 'staging'));
  const types = async () =>
    (await head.journal.list({})).items.map(row => row.type).filter(type => type.startsWith('ATTACHMENT'));
  const makeOld = async () => {
    for (const folder of ['files', 'staging'])
      for (const name of await walkFiles(join(test.dataDir, folder)))
        utimesSync(join(test.dataDir, folder, name), 1, 1);
  };

  it('comes back byte for byte, whatever its size, and the look is written down once', async () => {
    for (const size of [A_PDF.length, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES - 1]) {
      const bytes = Buffer.concat([A_PDF, Buffer.alloc(size - A_PDF.length, 7)]);
      const item = await putIn(head, { caseId, name: 'скан.pdf', bytes, note: 'Паспорт' });
      expect(item).toEqual({
        id: item.id,
        name: 'скан.pdf',
        note: 'Паспорт',
        type: 'pdf',
        bytes: size,
        addedAt: now,
        addedByName: 'Сәрсенова Гүлмира',
        removedAt: null,
        mayRemove: true,
      });
      expect((await takeOut(head, item.id)).equals(bytes)).toBe(true);
    }
    const { items, mayAdd, limitMib } = await head.attachments.list({ caseId });
    expect([items.length, mayAdd, limitMib]).toEqual([4, true, 50]);
    expect((await types()).sort()).toEqual([
      ...Array(4).fill('ATTACHMENT_ADDED'),
      ...Array(4).fill('ATTACHMENT_VIEWED'),
    ]);
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
    expect(await staged()).toEqual([]);
  });

  it('lies sealed on the disk and in the base: neither content nor name is there in the clear', async () => {
    await putIn(head, { caseId, name: 'Ахметбекова паспорт.pdf', bytes: A_PDF });
    const [name = ''] = await contents();
    expect(name).toMatch(/^([0-9a-f]{2})\/\1[0-9a-f]{62}$/);
    const file = readFileSync(join(test.dataDir, 'files', name));
    expect([file.includes('%PDF'), file.includes('Catalog')]).toEqual([false, false]);
    const row = await test.core.deps.db.read.selectFrom('attachments').selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain('Ахметбекова');
    expect(Buffer.from(row.sealed).includes('Ахметбекова')).toBe(false);
    const events = await test.core.deps.db.read.selectFrom('events').select('data').execute();
    expect(JSON.stringify(events)).not.toContain('паспорт');
  });

  it('put in twice is stored once, and the file goes with the last row', async () => {
    const one = await putIn(head, { caseId, name: 'a.pdf', bytes: A_PDF });
    const other = await putIn(head, { caseId, name: 'b.pdf', bytes: A_PDF });
    expect((await contents()).length).toBe(1);
    await head.attachments.remove({ id: one.id });
    now = `${addDays(TODAY, 8)}T09:00:00.000Z`;
    await makeOld();
    expect(await sweepFiles(test.core.deps)).toEqual({ rows: 1, files: 0 });
    expect((await takeOut(head, other.id)).equals(A_PDF)).toBe(true);
    await head.attachments.remove({ id: other.id });
    now = `${addDays(TODAY, 16)}T09:00:00.000Z`;
    expect(await sweepFiles(test.core.deps)).toEqual({ rows: 1, files: 1 });
    expect(await contents()).toEqual([]);
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
  });

  it('removed can be brought back for seven days, and is neither shown nor saved meanwhile', async () => {
    const { id } = await putIn(head, { caseId, name: 'a.pdf', bytes: A_PDF });
    expect(await head.attachments.remove({ id })).toEqual({ undoable: true });
    for (const call of [head.attachments.read({ id, offset: 0 }), head.attachments.save({ id })])
      await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
    now = `${addDays(TODAY, 6)}T09:00:00.000Z`;
    await makeOld();
    expect(await sweepFiles(test.core.deps)).toEqual({ rows: 0, files: 0 });
    expect(await head.attachments.restore({ id })).toMatchObject({ id, removedAt: null });
    expect((await takeOut(head, id)).equals(A_PDF)).toBe(true);
    expect((await types()).sort()).toEqual([
      'ATTACHMENT_ADDED',
      'ATTACHMENT_REMOVED',
      'ATTACHMENT_RESTORED',
      'ATTACHMENT_VIEWED',
    ]);
  });

  it('takes another note from who may write in the case, and from nobody over words they have not read', async () => {
    const { id } = await putIn(head, { caseId, name: 'a.pdf', bytes: A_PDF, note: 'Паспорт' });
    const write = (expected: string, note: string, client = head) =>
      client.attachments.setNote({ id, expected, note });
    expect(await write('Паспорт', ' Паспорт, стр. 2 ')).toEqual({ note: 'Паспорт, стр. 2' });
    await expect(write('Паспорт', 'Справка')).rejects.toMatchObject({ code: 'STALE' });
    // The same words again are no change.
    await write('Паспорт, стр. 2', 'Паспорт, стр. 2');
    const { client: stranger } = await anExecutor(test, head, {
      login: 'stranger',
      name: 'Петров Пётр',
      kind: 'lawyer',
    });
    await expect(write('Паспорт, стр. 2', 'Чужое', stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await head.attachments.list({ caseId })).items.map(({ note }) => note)).toEqual([
      'Паспорт, стр. 2',
    ]);
    expect((await types()).sort()).toEqual(['ATTACHMENT_ADDED', 'ATTACHMENT_NOTED']);
    const row = await test.core.deps.db.read.selectFrom('attachments').selectAll().executeTakeFirstOrThrow();
    expect(Buffer.from(row.sealed).includes('стр. 2')).toBe(false);
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
    await head.attachments.remove({ id });
    await expect(write('Паспорт, стр. 2', 'Поздно')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('waits for its appeal with its giver alone, and becomes its attachment at registration', async () => {
    const waiting = await putIn(head, { caseId: null, name: 'письмо.pdf', bytes: A_PDF });
    const other = await putIn(head, { caseId: null, name: 'конверт.png', bytes: A_PNG });
    expect((await head.attachments.list({ caseId: null })).items.map(item => item.id)).toEqual([
      waiting.id,
      other.id,
    ]);
    await head.attachments.remove({ id: other.id });
    const { id } = await head.appeals.register(anAppeal({ attachmentIds: [waiting.id] }));
    expect((await head.attachments.list({ caseId: id })).items.map(item => item.name)).toEqual([
      'письмо.pdf',
    ]);
    expect((await head.attachments.list({ caseId: null })).items).toEqual([]);
    expect((await takeOut(head, waiting.id)).equals(A_PDF)).toBe(true);
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
    // Once given it is nobody else's, and a refused registration leaves everything as it was.
    const before = await head.appeals.list({ view: 'all' });
    await expect(head.appeals.register(anAppeal({ attachmentIds: [waiting.id] }))).rejects.toMatchObject({
      code: 'UNKNOWN_ATTACHMENT',
    });
    expect(await head.appeals.list({ view: 'all' })).toEqual(before);
  });

  it('that nobody claims is swept after seven days; its file with it', async () => {
    await putIn(head, { caseId: null, name: 'письмо.pdf', bytes: A_PDF });
    now = `${addDays(TODAY, 8)}T09:00:00.000Z`;
    await makeOld();
    expect(await sweepFiles(test.core.deps)).toEqual({ rows: 1, files: 1 });
    expect((await head.attachments.list({ caseId: null })).items).toEqual([]);
  });

  it('sweeps what no row names and what was broken off, but nothing younger than an hour', async () => {
    const { id } = await putIn(head, { caseId, name: 'a.pdf', bytes: A_PDF });
    await head.attachments.begin({ caseId, name: 'b.pdf', bytes: 100 });
    const orphan = 'ab'.repeat(32);
    mkdirSync(join(test.dataDir, 'files', 'ab'), { recursive: true });
    writeFileSync(join(test.dataDir, 'files', 'ab', orphan), 'left by a crash');
    expect(await sweepFiles(test.core.deps)).toEqual({ rows: 0, files: 0 });
    await makeOld();
    expect(await sweepFiles(test.core.deps)).toEqual({ rows: 0, files: 2 });
    expect(readdirSync(join(test.dataDir, 'staging'))).toEqual([]);
    expect((await takeOut(head, id)).equals(A_PDF)).toBe(true);
  });

  it('is refused where it is empty, too large, not whole or out of order; nothing stays', async () => {
    await head.attachments.setLimit({ limitMib: 1 });
    const begin = (bytes: number) => head.attachments.begin({ caseId, name: 'a.pdf', bytes });
    await expect(begin(0)).rejects.toMatchObject({ code: 'EMPTY_FILE' });
    await expect(begin(1024 * 1024 + 1)).rejects.toMatchObject({
      code: 'ATTACHMENT_TOO_LARGE',
      data: { limitMib: 1 },
    });
    const { uploadId } = await begin(100);
    const put = (offset: number, bytes: number) =>
      head.attachments.put({ uploadId, offset, piece: Buffer.alloc(bytes, 65).toString('base64') });
    for (const [offset, bytes] of [
      [0, 99],
      [0, 101],
      [1, 99],
      [PIECE_BYTES, 100],
    ] as const)
      await expect(put(offset, bytes)).rejects.toMatchObject({ code: 'BAD_PIECE' });
    await expect(head.attachments.finish({ uploadId })).rejects.toMatchObject({ code: 'BAD_PIECE' });
    expect(await put(0, 100)).toEqual({ received: 100 });
    await expect(put(0, 100)).rejects.toMatchObject({ code: 'BAD_PIECE' });
    expect(await head.attachments.cancel({ uploadId })).toEqual({ cancelled: true });
    await expect(head.attachments.finish({ uploadId })).rejects.toMatchObject({ code: 'UPLOAD_UNKNOWN' });
    expect([await contents(), await staged()]).toEqual([[], []]);
  });

  it('may be added by whoever works at the case; taken away by its giver or the head', async () => {
    const lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
    const own = await head.appeals.register(anAppeal({ executorId: lawyer.id }));
    const theirs = await putIn(lawyer.client, { caseId: own.id, name: 'a.pdf', bytes: A_PDF });
    const heads = await putIn(head, { caseId: own.id, name: 'b.png', bytes: A_PNG });
    const seen = await lawyer.client.attachments.list({ caseId: own.id });
    expect(seen.items.map(item => [item.id, item.mayRemove])).toEqual([
      [theirs.id, true],
      [heads.id, false],
    ]);
    await expect(lawyer.client.attachments.remove({ id: heads.id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await head.attachments.remove({ id: theirs.id });
  });

  it.runIf(engine === 'sqlite')('of 500 MB leaves the memory flat', async () => {
    await head.attachments.setLimit({ limitMib: 512 });
    const bytes = 500 * 1024 * 1024;
    const piece = Buffer.alloc(PIECE_BYTES, 'запись приёма ').toString('base64');
    const { uploadId } = await head.attachments.begin({ caseId, name: 'a.txt', bytes });
    let most = 0;
    const before = process.memoryUsage.rss();
    for (let offset = 0; offset < bytes; offset += PIECE_BYTES) {
      const last = bytes - offset < PIECE_BYTES;
      const part = last ? Buffer.alloc(bytes - offset, 65).toString('base64') : piece;
      await head.attachments.put({ uploadId, offset, piece: part });
      most = Math.max(most, process.memoryUsage.rss());
    }
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 20);
    const { id } = await head.attachments.finish({ uploadId });
    for (let offset = 0; offset < bytes; offset += 40 * PIECE_BYTES)
      await head.attachments.read({ id, offset });
    clearInterval(watch);
    // A copy of the whole would be more; how much of what is done with is collected yet is the runtime's affair.
    expect(most - before).toBeLessThan(0.7 * bytes);
  });

  it('left half-way in by a session that ended is nobody else’s', async () => {
    const uploadId = await sendPieces(head, { caseId, name: 'a.pdf', bytes: A_PDF });
    const other = test.client();
    await other.session.signIn({ login: 'head', password: 'correct horse 42' });
    await expect(other.attachments.finish({ uploadId })).rejects.toMatchObject({ code: 'UPLOAD_UNKNOWN' });
    await head.session.signOut();
    await head.session.signIn({ login: 'head', password: 'correct horse 42' });
  });

  it('left half-way in by whoever sat here before is nobody else’s, in the same window', async () => {
    await anExecutor(test, head, { login: 'clerk', name: 'Петров Пётр', kind: 'lawyer' });
    const window = test.client();
    await window.session.signIn({ login: 'head', password: 'correct horse 42' });
    const uploadId = await sendPieces(window, { caseId: null, name: 'a.pdf', bytes: A_PDF });
    await window.session.signIn({ login: 'clerk', password: 'correct horse 42' });
    await expect(window.attachments.finish({ uploadId })).rejects.toMatchObject({ code: 'UPLOAD_UNKNOWN' });
    expect(await window.attachments.cancel({ uploadId })).toEqual({ cancelled: false });
  });
});
