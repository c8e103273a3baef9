// The command line: `npm run -s reception -- COMMAND ...`. Set-up and building speak on standard error only.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ROOT, underProjectNode } from './lib/ensure-installed.mjs';

await underProjectNode(fileURLToPath(import.meta.url));
ensureBuilt();
// In this very process: one start less, and signals and standard input need no hand-over.
createRequire(import.meta.url)(join(ROOT, 'out/main/cli.cjs'));
