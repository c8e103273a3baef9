import { closeSync, openSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deps } from '../../electron/core/deps';
import { importJournal } from '../../electron/core/imports/import-journal';
import { baseState } from '../support/base-state';
import { ENGINES } from '../support/core';
import { anImporter, type Importer } from '../support/importing';
import { makeZip, workbookEntries } from '../support/make-zip';
import { type JournalRow, journalCsv, windows1251 } from '../support/plain-journal';
import { shippedMapping } from '../support/shipped-mapping';

const plain = shippedMapping('plain');
/** More than two batches, so that much is written before the trouble comes. */
const GOOD = 600;
const rows = (from: number, count: number): JournalRow[] =>
  Array.from({ length: count }, (_, index) => ({
    external_id: `${from + index}`,
    received_on: '2026-09-07',
    executor: 'Новый исполнитель',
    text: `Обращение ${from + index}`,
  }));

function concat(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map(part => Buffer.from(part)));
}

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetRow = (cells: readonly string[]) => `<row>${cells.map(cell).join('')}</row>`;
const sheet = (count: number) =>
  [
    sheetRow(['external_id', 'received_on', 'text']),
    ...rows(0, count).map(row => sheetRow([row.external_id ?? '', row.received_on ?? '', row.text ?? ''])),
  ].join('');

/** Files that begin well and end badly, with the refusal of each. */
const BROKEN: readonly (readonly [string, string, () => string | Uint8Array])[] = [
  ['a quote never closed', 'MALFORMED_CSV', () => `${journalCsv(rows(0, GOOD))}\r\n"999,"2026-09-07`],
  [
    'a row longer than the header',
    'MALFORMED_CSV',
    () => `${journalCsv(rows(0, GOOD))}\r\n1,2026-09-07,,Текст,лишнее`,
  ],
  [
    'a byte that is no letter at its end',
    'WRONG_ENCODING',
    () => concat(journalCsv(rows(0, GOOD)), '\r\n999,2026-09-07,,', new Uint8Array([0xff])),
  ],
  [
    'a byte that windows-1251 does not know',
    'WRONG_ENCODING',
    () => concat(windows1251(journalCsv(rows(0, GOOD))), new Uint8Array([0x98])),
  ],
  [
    'a sheet that breaks off',
    'MALFORMED_XLSX',
    () =>
      makeZip(workbookEntries({ sheet: `<worksheet><sheetData>${sheet(GOOD)}<row><c t="inlineStr"><is>` })),
  ],
  [
    'a ZIP bomb',
    'ZIP_BOMB',
    () =>
      makeZip([...workbookEntries({ rows: sheet(GOOD) }), { name: 'bomb', data: Buffer.alloc(5_000_000) }]),
  ],
];

describe.each(ENGINES)('an import that fails on %s', engine => {
  let office: Importer;
  let before: Awaited<ReturnType<typeof baseState>>;
  const state = () => baseState(office.deps.db);
  const run = (paths: readonly string[], by: Deps = office.deps, signal?: AbortSignal) =>
    importJournal(by, office.actor, {
      files: paths.map(path => ({ path, name: basename(path) })),
      mapping: plain,
      dryRun: false,
      signal,
    });

  beforeAll(async () => {
    office = await anImporter(engine);
    await office.run(journalCsv(rows(5_000, 3)));
    before = await state();
  });
  afterAll(() => office.close());

  it.each(BROKEN)('leaves nothing of a journal with %s: %s', async (_name, code, write) => {
    const broken = office.folder.write(write());
    await expect(run([broken])).rejects.toMatchObject({ code });
    const good = office.folder.write(journalCsv(rows(10_000, GOOD)));
    await expect(run([good, broken])).rejects.toMatchObject({ code });
    expect(await state()).toEqual(before);
  });

  it('leaves nothing of a journal with a line of 200 MB', async () => {
    const path = office.folder.path('long.csv');
    const file = openSync(path, 'w');
    writeSync(file, `${journalCsv(rows(0, GOOD))}\r\n999,2026-09-07,,"`);
    const piece = Buffer.alloc(8 * 1024 * 1024, 'a');
    for (let written = 0; written < 200 * 1024 * 1024; written += piece.length) writeSync(file, piece);
    closeSync(file);
    const good = office.folder.write(journalCsv(rows(10_000, GOOD)));
    await expect(run([good, path])).rejects.toMatchObject({
      code: 'LINE_TOO_LONG',
      data: { line: GOOD + 2 },
    });
    expect(await state()).toEqual(before);
  });

  it('leaves nothing of a journal without its mandatory column', async () => {
    const good = office.folder.write(journalCsv(rows(10_000, GOOD)));
    const without = office.folder.write('external_id,received_on\r\n1,2026-09-07');
    await expect(run([good, without])).rejects.toMatchObject({
      code: 'COLUMN_MISSING',
      data: { columns: ['text'] },
    });
    expect(await state()).toEqual(before);
  });

  it('leaves nothing when it is cancelled half-way', async () => {
    const controller = new AbortController();
    let ids = 0;
    // Every appeal takes several ids: this is well inside the second batch.
    const counting: Deps = {
      ...office.deps,
      newId() {
        ids += 1;
        if (ids === 1_200) controller.abort();
        return office.deps.newId();
      },
    };
    const path = office.folder.write(journalCsv(rows(10_000, GOOD)));
    await expect(run([path], counting, controller.signal)).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(ids).toBeGreaterThanOrEqual(1_200);
    expect(await state()).toEqual(before);
  });

  it('can be cancelled while nothing is new', async () => {
    await expect(
      run([office.folder.write(journalCsv(rows(5_000, 3)))], office.deps, AbortSignal.abort()),
    ).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(await state()).toEqual(before);
  });

  it('consumes no number: the next good journal goes on where the last one ended', async () => {
    await run([office.folder.write(journalCsv(rows(20_000, 2)))]);
    const { items } = await office.head.appeals.list({ view: 'all', limit: 2 });
    expect(items.map(({ number }) => /-(\d+)\//.exec(number)?.[1])).toEqual(['00005', '00004']);
    expect(await office.head.system.verify()).toMatchObject({ ok: true, problems: [] });
  });
});
