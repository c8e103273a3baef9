// Types, lint, layers and unit tests, in under a minute: what to run before every commit.
import { fileURLToPath } from 'node:url';
import { underProjectNode } from './lib/ensure-installed.mjs';
import { run } from './lib/run.mjs';

await underProjectNode(fileURLToPath(import.meta.url));
const steps = [
  ['biome', ['check', '--error-on-warnings', '--colors=off', '.']],
  ...['shared', 'electron', 'renderer', 'tests'].map(project => ['tsc', ['-p', project]]),
  ['vitest', ['run', '--project', 'unit']],
];
let failed = 0;
for (const [command, args] of steps) failed += (await run(command, args)) === 0 ? 0 : 1;
process.exitCode = failed === 0 ? 0 : 1;
