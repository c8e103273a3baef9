/** The program is killed again and again while it seals everything anew; in the end nothing is lost and nothing is left. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { countLeft } from '../../electron/core/keys/count-left';
import { A_PDF, putIn, takeOut } from '../support/attachments';
import { aFolder } from '../support/base-file';
import { aCore, anAppeal, anOffice, PASSWORD } from '../support/core';

const ROOT = resolve(import.meta.dirname, '../..');
const MOST_KILLS = 12;

/** The child as one file beside the packages it needs. */
async function aProgram() {
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  const outDir = mkdtempSync(join(ROOT, 'test-results', 'key-change-'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    build: { ssr: join(ROOT, 'tests/support/reseal-child.ts'), outDir, target: 'node20' },
  });
  return { file: join(outDir, 'reseal-child.js'), remove: () => rmSync(outDir, { recursive: true }) };
}

/** Runs it; kills it so many milliseconds after it signed in. Answers whether it came to the end before. */
async function run(file: string, dataDir: string, killAfterMs: number | null): Promise<boolean> {
  const child = spawn(process.execPath, [file, dataDir, 'head', PASSWORD], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  let done = false;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('error')) throw new Error(line);
    if (line === 'done') done = true;
    if (line !== 'in' || killAfterMs === null) continue;
    await wait(killAfterMs);
    child.kill('SIGKILL');
  }
  await gone;
  return done;
}

test('a change of the office key survives being killed at any moment', { timeout: 240_000 }, async () => {
  const program = await aProgram();
  const folder = aFolder();
  try {
    const first = await aCore('sqlite', { dataDir: folder.path });
    const { head } = await anOffice(first);
    const ids: string[] = [];
    for (let n = 0; n < 150; n += 1) {
      const { id } = await head.appeals.register(anAppeal({ summary: `Дело ${n}` }));
      if (n % 5 === 0) await head.appeals.addNote({ id, expectedVersion: 1, text: `Запись ${n}.` });
      ids.push(id);
    }
    const scan = await putIn(head, { caseId: ids[0] ?? '', name: 'справка.pdf', bytes: A_PDF });
    await head.keys.change();
    await first.close();

    let kills = 0;
    let left = Number.POSITIVE_INFINITY;
    for (; kills < MOST_KILLS; kills += 1) {
      // The first one at once: a quick machine is done in less than the longest wait.
      const killAfterMs = kills === 0 ? 0 : Math.floor(Math.random() * 120);
      if (await run(program.file, folder.path, killAfterMs)) break;
      const look = await aCore('sqlite', { dataDir: folder.path });
      const office = await look.core.deps.db.read
        .selectFrom('offices')
        .select(['id', 'key_version'])
        .executeTakeFirstOrThrow();
      const now = await countLeft(look.core.deps.db.read, office.id, office.key_version);
      // What was sealed anew stays so.
      expect(now).toBeLessThanOrEqual(left);
      left = now;
      await look.close();
    }
    expect(kills).toBeGreaterThan(0);
    await run(program.file, folder.path, null);

    const last = await aCore('sqlite', { dataDir: folder.path });
    const client = last.client();
    await client.session.signIn({ login: 'head', password: PASSWORD });
    expect(await client.keys.status()).toMatchObject({ version: 2, holders: 1, change: null });
    for (const table of ['cases', 'applicants', 'attachments', 'office_secrets', 'grants'] as const)
      expect(
        await last.core.deps.db.read.selectFrom(table).select('key_version').distinct().execute(),
        table,
      ).toEqual([{ key_version: 2 }]);
    expect(await client.system.verify()).toMatchObject({ ok: true, problems: [] });
    expect((await client.appeals.search({ query: 'Ахметбекова' })).total).toBe(ids.length);
    expect((await client.appeals.get({ id: ids[77] ?? '' })).summary).toBe('Дело 77');
    expect(await takeOut(client, scan.id)).toEqual(A_PDF);
    await last.close();
  } finally {
    folder.remove();
    program.remove();
  }
});
