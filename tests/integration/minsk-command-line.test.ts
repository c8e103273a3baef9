import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { QuarterFigures } from '../../shared/domain/statistics/figures';
import { hasAwk } from '../support/awk';
import { countMinsk, minskMonths } from '../support/minsk';
import { sharedDataDir } from '../support/shared-data';

const ROOT = join(import.meta.dirname, '../..');
const data = process.env.RECEPTION_TEST_FULL === '1' ? sharedDataDir() : null;

// The built program, as its reader starts it: a minute and a half, so only in the full run.
describe.runIf(data !== null && hasAwk())('the Minsk journal through the command line', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'minsk-'));
  const months = data === null ? [] : minskMonths(data);
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  function reception(command: string, ...words: readonly string[]) {
    const started = performance.now();
    const args = [command, '--data', dataDir, '--login', 'head', '--json', ...words];
    const output = execFileSync('npm', ['run', '-s', 'reception', '--', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, RECEPTION_PASSWORD: 'correct horse 42' },
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    console.log(`${command}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return JSON.parse(output);
  }

  it('is imported whole, counted as awk counts it, and found', () => {
    reception('init', '--office', 'BY-01', '--profile', 'RU');
    const mapping = ['--mapping', join(ROOT, 'docs/import/minsk-115.mapping.json')];
    const whole = { read: 52_065, refused: 0 };
    expect(reception('import', ...mapping, ...months)).toMatchObject({
      ...whole,
      registered: 52_065,
      repeated: 0,
    });
    const { office, quarter, figures }: QuarterFigures = reception('report', '--quarter', '2018-Q3');
    expect([office, quarter]).toEqual(['BY-01', '2018-Q3']);
    for (const dimension of ['topic', 'executor'] as const) {
      const mine = figures.filter(f => f.indicator === 'appeals.received' && f.by[dimension] !== undefined);
      const counts = mine.filter(({ value }) => value > 0).map(({ by, value }) => [by[dimension], value]);
      expect(Object.fromEntries(counts)).toEqual(countMinsk(months, '2018-Q3', dimension));
    }
    expect(reception('search', 'Притыцкого').total).toBeGreaterThan(100);
    expect(reception('import', ...mapping, ...months)).toMatchObject({
      ...whole,
      registered: 0,
      repeated: 52_065,
    });
    expect(reception('verify')).toMatchObject({ ok: true });
  });
});
