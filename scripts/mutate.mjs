// Removes one control of the security at a time, in a copy of the project, and says which test noticed.
// Exits 1 when a removal is noticed by no test, 2 when the tests are red before anything was removed.
// `node scripts/mutate.mjs [part of a control's name | file of the table, doors.mjs]... [--write FILE]`: the table is in
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
import { createVitest } from 'vitest/node';
import { underProjectNode } from './lib/ensure-installed.mjs';
import { displayWrapper } from './lib/ensure-test-tools.mjs';
import { ROOT } from './lib/run.mjs';

await underProjectNode(fileURLToPath(import.meta.url));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'string' } } });
const folder = join(ROOT, 'scripts/mutations');
const wanted = positionals.length > 0 ? positionals : [''];
const mutations = [];
for (const name of readdirSync(folder).sort()) {
  const { default: table } = await import(pathToFileURL(join(folder, name)).href);
  mutations.push(...table.filter(({ control }) => wanted.some(one => name === one || control.includes(one))));
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

/** What the run under way has told: the library's own list goes on naming what failed in earlier ones. */
let heard = { tests: 0, failed: [], modules: 0 };
const listener = {
  onTestCaseResult(test) {
    heard.tests += 1;
    if (test.result().state !== 'failed') return;
    heard.failed.push(`${relative(copy, test.module.moduleId)}: ${test.fullName}`);
    // One that noticed is enough.
    if (removed) void vitest.cancelCurrentRun('test-failure');
  },
  onTestModuleEnd(one) {
    if (one.state() === 'failed') heard.modules += 1;
  },
};

/** Runs test files within this process: what was read of the sources stays read, but for what changes. */
async function runVitest(files) {
  heard = { tests: 0, failed: [], modules: 0 };
  const { unhandledErrors } = await vitest.runTestSpecifications(await vitest.globTestSpecifications(files));
  const { tests, failed, modules } = heard;
  const broken = (unhandledErrors.length > 0 || modules > 0) && failed.length === 0;
  return { ran: tests > 0, failed, broken };
}

/** Titles of the failed tests of a suite in Playwright's report. */
const failedIn = suite => [
  ...(suite.specs ?? []).filter(spec => !spec.ok).map(spec => `${spec.file}: ${spec.title}`),
  ...(suite.suites ?? []).flatMap(failedIn),
];

/** Builds the copy and runs specs in it. */
async function runSpecs(files) {
  if (spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'ignore' }).status !== 0) return NOT_RUN;
  const report = join(copy, 'mutate.json');
  rmSync(report, { force: true });
  const options = ['--reporter=json', ...(removed ? ['--max-failures=1'] : [])];
  const [command, ...args] = [...(await displayWrapper()), 'playwright', 'test', ...options, ...files];
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  spawnSync(command, args, { env, stdio: 'ignore' });
  try {
    const { suites, stats } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = suites.flatMap(failedIn);
    const { expected, unexpected } = stats;
    return { ran: expected + unexpected > 0, failed, broken: unexpected > 0 && failed.length === 0 };
  } catch {
    return NOT_RUN;
  }
}

/** Runs test files in the copy, those in a browser where no other failed: what failed, and whether they ran at all. */
async function runTests(files) {
  const all = { ran: true, failed: [], broken: false };
  for (const [run, some] of [
    [runVitest, files.filter(file => !isSpec(file))],
    [runSpecs, files.filter(isSpec)],
  ]) {
    if (some.length === 0 || all.failed.length > 0) continue;
    const { ran, failed, broken } = await run(some);
    all.ran &&= ran;
    all.broken ||= broken;
    all.failed.push(...failed);
  }
  return all;
}

/** One line of the table: the words of what happened, and whether that is good. */
async function tryOne({ control, file, from, to, tests }) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2) return [false, `${control}: «${from}» is not once in ${file}`];
  const write = written => {
    writeFileSync(path, written);
    vitest.invalidateFile(path);
  };
  write(text.replace(from, () => to));
  const { ran, failed, broken } = await runTests(tests);
  write(text);
  if (failed.length > 0) {
    const line = [control, `\`${file}\``, `\`${failed[0].split(': ')[0]}\``].join(' | ');
    if (values.write) appendFileSync(values.write, `| ${line} |\n`);
    return [true, `${control}\n      ${failed[0]}`];
  }
  if (broken || !ran) return [false, `${control}: the tests did not run (${tests.join(', ')})`];
  return [false, `${control}: NOBODY NOTICED (${tests.join(', ')})`];
}

const { place, copy } = makeCopy();
process.chdir(copy);
process.env.RECEPTION_TEST_DATA ??= join(ROOT, '../shared/data');
process.env.PATH = `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`;
let removed = false;
const vitest = await createVitest('test', { root: copy, watch: false, reporters: [listener] });
try {
  const before = await runTests([...new Set(mutations.flatMap(({ tests }) => tests))]);
  if (before.broken || !before.ran || before.failed.length > 0) {
    console.log(`red before anything was removed:\n${before.failed.join('\n')}`);
    process.exitCode = 2;
  } else {
    removed = true;
    let unnoticed = 0;
    for (const mutation of mutations) {
      const [caught, words] = await tryOne(mutation);
      if (!caught) unnoticed += 1;
      console.log(`${caught ? 'ok   ' : 'MISS '} ${words}`);
    }
    console.log(`${mutations.length - unnoticed} of ${mutations.length} removals noticed`);
    process.exitCode = unnoticed === 0 ? 0 : 1;
  }
} finally {
  await vitest.close();
  process.chdir(ROOT);
  git('worktree', 'remove', '--force', copy);
  rmSync(place, { recursive: true, force: true });
}
