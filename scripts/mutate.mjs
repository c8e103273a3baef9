// Removes one control of the security at a time, in a copy of the project, and says which test noticed.
// Exits 1 when a removal is noticed by no test, 2 when the tests are red before anything was removed.
// `node scripts/mutate.mjs [part of a control's name | file of the table, doors.mjs] [--write FILE]`: the table is in
// scripts/mutations; FILE gets a line of Markdown for each control.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { underProjectNode } from './lib/ensure-installed.mjs';
import { displayWrapper } from './lib/ensure-test-tools.mjs';
import { ROOT } from './lib/run.mjs';

await underProjectNode(fileURLToPath(import.meta.url));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'string' } } });
const folder = join(ROOT, 'scripts/mutations');
const [wanted = ''] = positionals;
const mutations = [];
for (const name of readdirSync(folder).sort()) {
  const { default: table } = await import(pathToFileURL(join(folder, name)).href);
  mutations.push(...table.filter(({ control }) => name === wanted || control.includes(wanted)));
}

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

/** A test that a browser or the program's own window runs; it needs a build. */
const isSpec = file => file.endsWith('.spec.ts');
const NOT_RUN = { ran: false, failed: [], broken: true };

/** Runs a command in the copy, and reads the report it leaves; null where there is none. */
function reportOf(copy, command, args, env) {
  const report = join(copy, 'mutate.json');
  rmSync(report, { force: true });
  const told = {
    RECEPTION_TEST_DATA: join(ROOT, '../shared/data'),
    ...process.env,
    PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`,
    ...env(report),
  };
  spawnSync(command, args(report), { cwd: copy, env: told, stdio: 'ignore' });
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return null;
  }
}

function runVitest(copy, files, bail) {
  const args = report => [
    'run',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(bail ? ['--bail=1'] : []),
  ];
  const told = reportOf(
    copy,
    'vitest',
    all => [...args(all), ...files],
    () => ({}),
  );
  if (told === null) return NOT_RUN;
  const failed = told.testResults.flatMap(file =>
    file.assertionResults
      .filter(test => test.status === 'failed')
      .map(test => `${relative(copy, file.name)}: ${test.fullName.trim()}`),
  );
  return { ran: told.numTotalTests > 0, failed, broken: told.numFailedTestSuites > 0 && failed.length === 0 };
}

/** Titles of the failed tests of a suite in Playwright's report. */
const failedIn = suite => [
  ...(suite.specs ?? []).filter(spec => !spec.ok).map(spec => `tests/e2e/${spec.file}: ${spec.title}`),
  ...(suite.suites ?? []).flatMap(failedIn),
];

function runSpecs(copy, files, bail) {
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, stdio: 'ignore' });
  if (built.status !== 0) return NOT_RUN;
  const [wrapper, ...rest] = [...display, 'playwright'];
  const told = reportOf(
    copy,
    wrapper,
    () => [...rest, 'test', '--reporter=json', ...(bail ? ['-x'] : []), ...files],
    report => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
  );
  if (told === null) return NOT_RUN;
  const failed = told.suites.flatMap(failedIn);
  const { expected, unexpected } = told.stats;
  return { ran: expected + unexpected > 0, failed, broken: unexpected > 0 && failed.length === 0 };
}

/** Runs test files in the copy: what failed, and whether they ran at all. */
function runTests(copy, files, bail) {
  const kinds = [
    [runVitest, files.filter(file => !isSpec(file))],
    [runSpecs, files.filter(isSpec)],
  ];
  const all = { ran: true, failed: [], broken: false };
  for (const [run, some] of kinds) {
    if (some.length === 0 || (bail && all.failed.length > 0)) continue;
    const { ran, failed, broken } = run(copy, some, bail);
    all.ran &&= ran;
    all.broken ||= broken;
    all.failed.push(...failed);
  }
  return all;
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
  if (failed.length > 0) {
    const line = [control, `\`${file}\``, `\`${failed[0].split(': ')[0]}\``].join(' | ');
    if (values.write) appendFileSync(values.write, `| ${line} |\n`);
    return [true, `${control}\n      ${failed[0]}`];
  }
  if (broken || !ran) return [false, `${control}: the tests did not run (${tests.join(', ')})`];
  return [false, `${control}: NOBODY NOTICED (${tests.join(', ')})`];
}

const display = await displayWrapper();
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
