import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shelve } from '../../electron/core/files/shelve';
import { aCore, anOffice, ENGINES, PASSWORD } from '../support/core';

const ROWS = 4_000;

/** A plain journal long enough to be caught on the way. */
function journal(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, n) => `${n + 1};2026-05-0${(n % 9) + 1};Не вывозят мусор ${n}`,
  );
  return ['external_id;received_on;text', ...rows].join('\n');
}

describe.each(ENGINES)('an import on %s', engine => {
  it('tells how far it is, stops when asked, and leaves nothing; another session sees none of it', async () => {
    const test = await aCore(engine);
    const { head, session } = await anOffice(test);
    const path = join(test.dataDir, 'journal.csv');
    writeFileSync(path, journal());
    const { fileId } = shelve(session, { name: 'journal.csv', mime: 'text/csv', size: 1, content: { path } });
    const plain = (await head.imports.mappings()).find(({ id }) => id === 'plain');
    if (!plain) throw new Error('no plain mapping');

    const other = test.client();
    await other.session.signIn({ login: 'head', password: PASSWORD });

    const run = head.imports.run({ fileId, mapping: plain.mapping, dryRun: false });
    const outcome = run.then(
      () => 'finished',
      (error: { code: string }) => error.code,
    );
    await expect
      .poll(async () => (await head.imports.progress({ fileId })).read, { interval: 5, timeout: 20_000 })
      .toBeGreaterThan(0);
    expect(await other.imports.progress({ fileId })).toEqual({ read: null });
    expect(await other.imports.cancel({ fileId })).toEqual({ stopping: false });
    expect(await head.imports.cancel({ fileId })).toEqual({ stopping: true });

    expect(await outcome).toBe('CANCELLED');
    expect(await head.imports.progress({ fileId })).toEqual({ read: null });
    expect((await head.appeals.list({ view: 'all' })).total).toBe(0);
    expect(await head.system.verify()).toMatchObject({ ok: true, cases: 0 });
    await test.close();
  });
});
