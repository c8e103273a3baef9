import { describe, expect, it } from 'vitest';
import { DatabaseError, openPostgres, openSqlite } from '../../electron/db';
import { type Migration, pendingMigrations } from '../../electron/db/migrate';
import { migrations } from '../../electron/db/migrations';
import { aFolder, bytesOf } from '../support/base-file';
import { aCore, ENGINES, freshPostgres } from '../support/core';

const NOW = '2026-11-20T09:00:00.000Z';
const shipped = ['0010-a', '0020-b', '0030-c'].map((id): Migration => ({ id, up: async () => undefined }));

describe('what a base still needs', () => {
  it.each([
    ['an empty base', [], ['0010-a', '0020-b', '0030-c']],
    ['a base of an earlier release', ['0010-a'], ['0020-b', '0030-c']],
    ['a base of this release', ['0010-a', '0020-b', '0030-c'], []],
  ])('%s', (_name, applied, pending) => {
    expect(pendingMigrations(applied, shipped).map(({ id }) => id)).toEqual(pending);
  });

  it.each([
    ['a step after ours', ['0010-a', '0020-b', '0030-c', '0040-d']],
    ['a step between ours', ['0010-a', '0015-x']],
    ['our steps with one missing', ['0010-a', '0030-c']],
    ['another history', ['0009-z']],
  ])('refuses %s as made by a newer program', (_name, applied) => {
    expect(() => pendingMigrations(applied, shipped)).toThrow(
      expect.objectContaining({ name: 'DatabaseError', code: 'DATABASE_NEWER' }),
    );
  });

  it('has ids that sort as they run, so that the history reads in order', () => {
    const ids = migrations.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const id of ids) expect(id).toMatch(/^\d{4}-[a-z-]+$/);
  });
});

describe.each(ENGINES)('a base on %s', engine => {
  const opening = async () => {
    const folder = aFolder();
    const url = engine === 'postgres' ? await freshPostgres() : '';
    const open = () => (engine === 'postgres' ? openPostgres(url, NOW) : openSqlite(folder.path, NOW));
    return { folder, open };
  };

  it('comes from nothing to the newest step, and stays there', async () => {
    const { folder, open } = await opening();
    const first = await open();
    const steps = await first.read.selectFrom('schema_migrations').selectAll().orderBy('id').execute();
    expect(steps).toEqual(migrations.map(({ id }) => ({ id, applied_at: NOW })));
    await first.close();
    const before = bytesOf(folder.path);
    await (await open()).close();
    expect(bytesOf(folder.path)).toEqual(before);
    folder.remove();
  });

  it('is made once by two programs that open it at the same time', async () => {
    const { folder, open } = await opening();
    const both = await Promise.all([open(), open()]);
    for (const db of both) {
      expect(await db.read.selectFrom('schema_migrations').select('id').execute()).toHaveLength(
        migrations.length,
      );
      await db.close();
    }
    folder.remove();
  });

  it('gets its reference tables once from two programs', async () => {
    const folder = aFolder();
    const url = engine === 'postgres' ? await freshPostgres() : null;
    const both = await Promise.all([1, 2].map(() => aCore(engine, { dataDir: folder.path, url })));
    for (const { core } of both)
      expect(
        await core.deps.db.read
          .selectFrom('territories')
          .select('code')
          .where('code', 'in', ['710000000', '77'])
          .execute(),
      ).toHaveLength(2);
    for (const test of both) await test.close();
    folder.remove();
  });

  it('refuses a newer history', async () => {
    const { folder, open } = await opening();
    const db = await open();
    await db.write(tx =>
      tx.insertInto('schema_migrations').values({ id: '9999-tomorrow', applied_at: NOW }).execute(),
    );
    await db.close();
    await expect(open()).rejects.toEqual(new DatabaseError('DATABASE_NEWER', { detail: '9999-tomorrow' }));
    folder.remove();
  });
});
