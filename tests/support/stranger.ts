import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const HOLD = `
  const sqlite3 = require('sqlite3');
  const db = new sqlite3.Database(process.argv[1]);
  db.exec('begin immediate', error => process.stdout.write(error ? String(error) : 'held'));
  process.stdin.on('end', () => db.exec('rollback', () => process.exit(0))).resume();
`;

/** Another process in the middle of a write to this SQLite file; `leave` lets go. */
export async function aStrangerWriting(file: string): Promise<{ leave(): Promise<void> }> {
  const child = spawn(process.execPath, ['-e', HOLD, file], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  if (String(said) !== 'held') throw new Error(`the stranger did not get the lock: ${said}`);
  return {
    async leave() {
      const gone = once(child, 'exit');
      child.stdin.end();
      await gone;
    },
  };
}
