// Types, lint, layers and unit tests, in under a minute: what to run before every commit.
import { fileURLToPath } from 'node:url';
import { underProjectNode } from './lib/ensure-installed.mjs';
import { run, runChecks } from './lib/run.mjs';

await underProjectNode(fileURLToPath(import.meta.url));
let failed = 0;
await runChecks((_name, code) => {
  failed += code === 0 ? 0 : 1;
});
failed += (await run('vitest', ['run', '--project', 'unit*'])) === 0 ? 0 : 1;
process.exitCode = failed === 0 ? 0 : 1;
