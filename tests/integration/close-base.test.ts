import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { openSqlite } from '../../electron/db';
import { aFolder } from '../support/base-file';

const folder = aFolder();
afterAll(() => folder.remove());

it('a base is closed when what is under way has come to its end, and begins nothing more', async () => {
  const db = await openSqlite(folder.path, '2026-11-20T09:00:00.000Z');
  const count = sql<{ n: number }>`
    with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < 400000)
    select count(*) as n from numbers`;
  const readings = Array.from({ length: 9 }, () => count.execute(db.read).then(({ rows }) => rows[0]?.n));
  const writing = db.write(async tx => {
    await count.execute(tx);
    await count.execute(tx);
    return 'written';
  });
  await db.close();
  expect(await Promise.all([...readings, writing])).toEqual([...readings.map(() => 400_000), 'written']);
  await expect(count.execute(db.read)).rejects.toThrow('destroyed');
});
