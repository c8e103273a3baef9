import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { PASSWORD, preparedOffice } from '../support/prepared-office';

const CLI = resolve(import.meta.dirname, '../../scripts/reception.mjs');

/** Moments at which the power goes: bytes that the unfinished file has; -1 = while the base is being copied. */
const MOMENTS = [-1, 0, 65_536, 1_000_000, 3_000_000];

test('a back-up that is killed at any moment leaves no half file under a final name', async () => {
  test.setTimeout(120_000);
  const root = mkdtempSync(join(tmpdir(), 'reception-killed-'));
  const [data, usb, sheet] = [join(root, 'data'), join(root, 'usb'), join(root, 'sheet.txt')];
  cpSync(await preparedOffice('own', 'ru'), data, { recursive: true });
  mkdirSync(usb);
  const env = { ...process.env, RECEPTION_PASSWORD: PASSWORD, RECEPTION_DATA: data };
  const run = (args: string[]) => execFileSync(process.execPath, [CLI, ...args], { env, stdio: 'pipe' });
  const back = ['backup', '--login', 'head', '--out', usb];
  run(['recovery', '--login', 'head', '--out', sheet]);

  const killed = [];
  for (const moment of MOMENTS) {
    const child = spawn(process.execPath, [CLI, ...back], { env, stdio: 'ignore' });
    const gone = new Promise<NodeJS.Signals | null>(done => child.once('exit', (_, signal) => done(signal)));
    while (child.exitCode === null && !reached(data, usb, moment))
      await new Promise(wait => setImmediate(wait));
    child.kill('SIGKILL');
    if ((await gone) === 'SIGKILL') killed.push(moment);
    // What was killed late may have got its name first: then it must be whole, which the restore below proves.
    for (const name of readdirSync(usb).filter(file => file.endsWith('.age'))) {
      const env2 = { ...env, RECEPTION_RECOVERY: readFileSync(sheet, 'utf8').trim().split('\n').at(-1) };
      execFileSync(
        process.execPath,
        [CLI, 'restore', '--data', mkdtempSync(join(root, 'r-')), '--file', join(usb, name)],
        { env: env2, stdio: 'pipe' },
      );
    }
    for (const name of readdirSync(usb).filter(file => file.endsWith('.part'))) rmSync(join(usb, name));
    rmSync(join(data, 'backup-work'), { recursive: true, force: true });
  }
  expect(killed.length).toBeGreaterThanOrEqual(3);
  // And the base itself is as good as before.
  expect(JSON.parse(run(['verify', '--login', 'head', '--json']).toString())).toMatchObject({
    ok: true,
    cases: 6,
  });
  run(back);
  expect(readdirSync(usb).filter(name => name.endsWith('.age')).length).toBeGreaterThanOrEqual(1);
  rmSync(root, { recursive: true, force: true });
});

function reached(data: string, usb: string, moment: number): boolean {
  if (moment < 0) {
    try {
      return readdirSync(join(data, 'backup-work')).length > 0;
    } catch {
      return false;
    }
  }
  return readdirSync(usb).some(name => {
    try {
      return name.endsWith('.part') && statSync(join(usb, name)).size >= moment;
    } catch {
      return false;
    }
  });
}
