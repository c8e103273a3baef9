// Sets everything up, runs every suite, and sums their counts in the last line.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { underProjectNode } from './lib/ensure-installed.mjs';
import { displayWrapper, ensureTestTools } from './lib/ensure-test-tools.mjs';
import { ROOT, run, runChecks } from './lib/run.mjs';

const full = process.argv.includes('--full');
const results = join(ROOT, 'test-results');
const sum = { passed: 0, failed: 0, skipped: 0 };
/** Names of what failed, repeated at the end: a long run's log is read from its last lines. */
const failures = [];
const env = full ? { RECEPTION_TEST_FULL: '1' } : {};

function add(name, { passed, failed, skipped }) {
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}

/** A tool that only says yes or no counts as one test. */
function yesOrNo(name, code) {
  if (code !== 0) failures.push(name);
  add(name, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
}

/** What failed in vitest's report, with the first line of why. */
const failedInVitest = report =>
  report.testResults.flatMap(file => [
    ...(file.status === 'failed' && file.message ? [`${file.name}: ${firstLine(file.message)}`] : []),
    ...file.assertionResults
      .filter(one => one.status === 'failed')
      .map(one => `${one.fullName}: ${firstLine(one.failureMessages[0])}`),
  ]);

/** What failed or passed only on a second try in Playwright's report, with the first line of why. */
const failedInPlaywright = suite => [
  ...(suite.specs ?? [])
    .filter(spec => !spec.ok || spec.tests.some(one => one.status === 'flaky'))
    .map(spec => `${suite.title} > ${spec.title}: ${firstLine(spec.tests[0]?.results[0]?.error?.message)}`),
  ...(suite.suites ?? []).flatMap(failedInPlaywright),
];

const firstLine = text => (text ?? '').split('\n', 1)[0].slice(0, 300);

/** Counts of a runner's own JSON report; a runner that died without one, or red for another reason, failed. */
function counts(file, code, read, failed) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const told = read(report);
    failures.push(...failed(report));
    return code !== 0 && told.failed === 0 ? { ...told, failed: 1 } : told;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function vitest() {
  const file = join(results, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run('vitest', args, { env });
  add(
    'vitest',
    counts(
      file,
      code,
      r => ({
        passed: r.numPassedTests,
        failed: r.numFailedTests,
        skipped: r.numPendingTests + (r.numTodoTests ?? 0),
      }),
      failedInVitest,
    ),
  );
}

async function playwright() {
  const file = join(results, 'playwright.json');
  const [wrapper, ...rest] = [...(await displayWrapper()), 'playwright'];
  const code = await run(wrapper, [...rest, 'test'], { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file } });
  add(
    'playwright',
    counts(
      file,
      code,
      r => ({
        passed: r.stats.expected,
        failed: r.stats.unexpected + r.stats.flaky,
        skipped: r.stats.skipped,
      }),
      failedInPlaywright,
    ),
  );
}

await underProjectNode(fileURLToPath(import.meta.url));
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const missing = await ensureTestTools();
for (const text of missing) console.log(`!!! ${text}`);
ensureBuilt();
await runChecks(yesOrNo);
await vitest();
await playwright();
for (const text of missing) console.log(`!!! ${text}`);
for (const text of failures) console.log(`FAILED ${text}`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 ? 0 : 1;
