// Removes one control of the security at a time, in a copy of the project, and says which test noticed.
// Exits 1 when a removal is noticed by no test, 2 when the tests are red before anything was removed.
// `node scripts/mutate.mjs [part of a control's name]`; the table is in scripts/mutations.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { underProjectNode } from './lib/ensure-installed.mjs';
import { ROOT } from './lib/run.mjs';

await underProjectNode(fileURLToPath(import.meta.url));

const folder = join(ROOT, 'scripts/mutations');
const table = [];
for (const file of readdirSync(folder).sort())
  table.push(...(await import(pathToFileURL(join(folder, file)).href)).default);
const wanted = process.argv[2] ?? '';
const mutations = table.filter(({ control }) => control.includes(wanted));

function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** A copy of what is committed or staged, beside the project's own modules and data. */
function makeCopy() {
  const place = mkdtempSync(join(tmpdir(), 'reception-mutate-'));
  const copy = join(place, 'project');
  git('worktree', 'add', '--detach', '--quiet', copy, git('stash', 'create') || 'HEAD');
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return { place, copy };
}

/** Runs test files in the copy: what failed, and whether they ran at all. */
function runTests(copy, files, bail) {
  const report = join(copy, 'mutate.json');
  rmSync(report, { force: true });
  const args = ['run', '--reporter=json', `--outputFile.json=${report}`, ...(bail ? ['--bail=1'] : [])];
  const env = {
    RECEPTION_TEST_DATA: join(ROOT, '../shared/data'),
    ...process.env,
    PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`,
  };
  spawnSync('vitest', [...args, ...files], { cwd: copy, env, encoding: 'utf8' });
  try {
    const told = JSON.parse(readFileSync(report, 'utf8'));
    const failed = told.testResults.flatMap(file =>
      file.assertionResults
        .filter(test => test.status === 'failed')
        .map(test => `${relative(copy, file.name)}: ${test.fullName.trim()}`),
    );
    return {
      ran: told.numTotalTests > 0,
      failed,
      broken: told.numFailedTestSuites > 0 && failed.length === 0,
    };
  } catch {
    return { ran: false, failed: [], broken: true };
  }
}

/** One line of the table: the words of what happened, and whether that is good. */
function tryOne(copy, { control, file, from, to, tests }) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2) return [false, `${control}: «${from}» is not once in ${file}`];
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  const { ran, failed, broken } = runTests(copy, tests, true);
  writeFileSync(path, text);
  if (failed.length > 0) return [true, `${control}\n      ${failed[0]}`];
  if (broken || !ran) return [false, `${control}: the tests did not run (${tests.join(', ')})`];
  return [false, `${control}: NOBODY NOTICED (${tests.join(', ')})`];
}

const { place, copy } = makeCopy();
try {
  const before = runTests(copy, [...new Set(mutations.flatMap(({ tests }) => tests))], false);
  if (before.broken || !before.ran || before.failed.length > 0) {
    console.log(`red before anything was removed:\n${before.failed.join('\n')}`);
    process.exitCode = 2;
  } else {
    let unnoticed = 0;
    for (const mutation of mutations) {
      const [caught, words] = tryOne(copy, mutation);
      if (!caught) unnoticed += 1;
      console.log(`${caught ? 'ok   ' : 'MISS '} ${words}`);
    }
    console.log(`${mutations.length - unnoticed} of ${mutations.length} removals noticed`);
    process.exitCode = unnoticed === 0 ? 0 : 1;
  }
} finally {
  git('worktree', 'remove', '--force', copy);
  rmSync(place, { recursive: true, force: true });
}
