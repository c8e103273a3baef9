// Measures the program against its floors and prints the figures: npm run bench -- [--million]
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { underProjectNode } from './lib/ensure-installed.mjs';
import { run } from './lib/run.mjs';

await underProjectNode(fileURLToPath(import.meta.url));
ensureBuilt();
const sizes = process.argv.includes('--million') ? '10000,100000,1000000' : '10000,100000';
const env = { RECEPTION_BENCH_SIZES: process.env.RECEPTION_BENCH_SIZES ?? sizes };
process.exit(
  await run('vitest', ['run', '--config', 'tests/bench/vitest.config.ts', '--root', '.'], { env }),
);
