/** A work list of any length as a file that is written while it is fetched. */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '../../electron/core/session/session';
import { tamper } from '../support/base-file';
import { aCore, anAppeal, type Client, ENGINES, PASSWORD, type TestCore } from '../support/core';
import { canReopen, reopenSheets } from '../support/libre-office';
import { shelvedBytes, shelvedPieces } from '../support/shelved-bytes';
import { aStaffedOffice, type Staffed } from '../support/staffed-office';

const NUMBERS = 603;
const WISH = { view: 'all', format: 'csv', personal: false, language: 'ru' } as const;

describe.each(ENGINES)('a registry on %s', engine => {
  const session = openSession();
  let test: TestCore;
  let office: Staffed;
  let head: Client;

  beforeAll(async () => {
    test = await aCore(engine);
    office = await aStaffedOffice(test);
    head = test.client(session);
    await head.session.signIn({ login: 'the-head', password: PASSWORD });
    for (let n = 0; n < NUMBERS; n += 1)
      await head.appeals.register(
        anAppeal({
          channel: n % 3 === 0 ? 'letter' : 'phone',
          applicant: { surname: n === 0 ? '=HYPERLINK("x")' : 'Іңкәрова' },
          ...(n % 2 === 0 ? { executorId: office.own } : { executorId: office.other }),
        }),
      );
  }, 300_000);
  afterAll(() => test.close());

  const piecesOf = (fileId: string) => shelvedPieces(session, fileId);
  const bytesOf = (fileId: string) => shelvedBytes(session, fileId);

  it('holds every case of the list once, in the order of registration, and says so in the journal', async () => {
    const { file, rows } = await head.lists.exportRegistry(WISH);
    expect([rows, file.name]).toEqual([NUMBERS, 'KZ-01-2026-11-20-registry.csv']);
    const [event] = (await office.head.journal.list({})).items;
    expect([event?.type, event?.data]).toEqual([
      'CASES_EXPORTED',
      { rows: NUMBERS, personal: false, format: 'csv' },
    ]);
    // Registered after the ticket: not in the file, whose length was promised.
    await head.appeals.register(anAppeal());
    const text = (await bytesOf(file.fileId)).toString('utf8');
    const lines: string[][] = parse(text, { bom: true, delimiter: ';' });
    const numbers = lines.slice(1).map(([number]) => number);
    expect(numbers).toHaveLength(NUMBERS);
    expect(numbers).toEqual([...new Set(numbers)].sort());
    expect(text).not.toMatch(/Іңкәрова|HYPERLINK/);
  });

  it('holds what the filter lets through, and of an executor only the own cases', async () => {
    const filter = { channel: ['letter' as const] };
    expect((await head.lists.exportRegistry({ ...WISH, filter })).rows).toBe(Math.ceil(NUMBERS / 3));
    expect((await office.by.executor.lists.exportRegistry(WISH)).rows).toBe(Math.ceil(NUMBERS / 2));
    await expect(office.by.executor.lists.exportRegistry({ ...WISH, personal: true })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it.runIf(canReopen())('opens as a workbook in LibreOffice, personal data as text', async () => {
    const wish = { ...WISH, format: 'xlsx', personal: true, language: 'kk' } as const;
    const { file, rows } = await head.lists.exportRegistry({ ...wish, filter: { channel: ['letter'] } });
    const sheet = reopenSheets(await bytesOf(file.fileId)).get('Істер') ?? [];
    expect(sheet).toHaveLength(rows + 1);
    expect(sheet[1]?.[12]).toContain('=HYPERLINK("x")');
    expect(sheet[1]?.[2]).toMatch(/20.+2026/);
  });

  it('says how far it is, and can be stopped by nobody but its owner', async () => {
    const { file } = await head.lists.exportRegistry(WISH);
    const { fileId } = file;
    expect(await head.lists.registryProgress({ fileId })).toEqual({ written: null });
    const pieces = piecesOf(fileId)[Symbol.asyncIterator]();
    await pieces.next();
    const { written } = await head.lists.registryProgress({ fileId });
    expect(written).toBeGreaterThan(0);
    expect(await office.head.lists.registryProgress({ fileId })).toEqual({ written: null });
    expect(await office.head.lists.stopRegistry({ fileId })).toEqual({ stopping: false });
    expect(await head.lists.stopRegistry({ fileId })).toEqual({ stopping: true });
    await expect(
      (async () => {
        while (!(await pieces.next()).done);
      })(),
    ).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(await head.lists.registryProgress({ fileId })).toEqual({ written: null });
  });

  it('keeps a line for a case that does not open, by its number', async () => {
    const { id, number } = await head.appeals.register(anAppeal({ channel: 'email' }));
    await tamper(test, `update cases set status = 'burnt' where id = '${id}'`);
    const { file, rows } = await head.lists.exportRegistry({ ...WISH, filter: { channel: ['email'] } });
    const lines: string[][] = parse(await bytesOf(file.fileId), { bom: true, delimiter: ';' });
    expect([rows, lines[1]?.slice(0, 2)]).toEqual([1, [number, 'Повреждено']]);
  });
});
