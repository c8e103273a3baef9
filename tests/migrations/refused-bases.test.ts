import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../electron/db';
import { aFolder, bytesOf, outside } from '../support/base-file';
import { aCore } from '../support/core';

const NOW = '2026-11-20T09:00:00.000Z';

describe('a SQLite base that this program must not open', () => {
  let folder: ReturnType<typeof aFolder>;

  beforeEach(async () => {
    folder = aFolder();
    await (await openSqlite(folder.path, NOW)).close();
  });
  afterEach(() => folder.remove());

  const isRefused = async (code: string) => {
    const before = bytesOf(folder.path);
    await expect(openSqlite(folder.path, NOW)).rejects.toMatchObject({ name: 'DatabaseError', code });
    await expect(aCore('sqlite', { dataDir: folder.path })).rejects.toMatchObject({ code });
    expect(bytesOf(folder.path)).toEqual(before);
    return before;
  };

  const TOMORROW = `insert into schema_migrations values ('9999-tomorrow', '${NOW}')`;

  it('is a newer one: not a byte changes and nothing is left beside it', async () => {
    await outside(folder.file, run => run(TOMORROW));
    expect(Object.keys(await isRefused('DATABASE_NEWER'))).toEqual(['reception.db']);
  });

  it('is a newer one after a crash: what its log still holds is seen and kept', async () => {
    const crashed = aFolder();
    await outside(folder.file, async run => {
      await run('pragma journal_mode = wal');
      await run(TOMORROW);
      // What a crash leaves: the log is not yet in the file.
      for (const end of ['', '-wal']) copyFileSync(`${folder.file}${end}`, `${crashed.file}${end}`);
    });
    const before = bytesOf(crashed.path);
    await expect(openSqlite(crashed.path, NOW)).rejects.toMatchObject({ code: 'DATABASE_NEWER' });
    expect(bytesOf(crashed.path)).toMatchObject(before);
    crashed.remove();
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['no base at all', () => Buffer.from('Журнал приёмной\n'.repeat(500))],
    ['noise', bytes => Buffer.from(bytes.map((_byte, at) => (at * 7919) % 251))],
    ['zeros', bytes => Buffer.alloc(bytes.length)],
    ['a base cut in half', bytes => bytes.subarray(0, bytes.length >> 1)],
    ['a base cut within its first page', bytes => bytes.subarray(0, 1000)],
    ['a base cut within its header', bytes => bytes.subarray(0, 60)],
    [
      'a base whose header is overwritten',
      bytes => Buffer.concat([Buffer.alloc(100, 1), bytes.subarray(100)]),
    ],
    [
      'a base whose table of tables is overwritten',
      bytes => Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(3996, 0xff), bytes.subarray(4096)]),
    ],
  ])('is %s', async (_name, damage) => {
    writeFileSync(folder.file, damage(readFileSync(folder.file)));
    await isRefused('DATABASE_CORRUPT');
  });

  it('is not an empty file: a power cut at the very first start leaves one', async () => {
    truncateSync(folder.file, 0);
    await (await openSqlite(folder.path, NOW)).close();
    expect(await outside(folder.file, run => run('select id from schema_migrations'))).not.toEqual([]);
  });

  it('is another program’s: its tables are not ours', async () => {
    const other = aFolder();
    await outside(other.file, run => run('create table invoices (id integer primary key)'));
    const before = bytesOf(other.path);
    await expect(openSqlite(other.path, NOW)).rejects.toMatchObject({ code: 'DATABASE_CORRUPT' });
    expect(bytesOf(other.path)).toEqual(before);
    other.remove();
  });
});
