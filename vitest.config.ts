import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// Only *.test.ts: Playwright's *.spec.ts must not be picked up here.
const slow = [
  'tests/integration/**/*.test.ts',
  'tests/contract/**/*.test.ts',
  'tests/migrations/**/*.test.ts',
  'tests/security/**/*.test.ts',
];
const unit = ['tests/unit/**/*.test.ts'];
/** They put something else in a module's place, which works only before anybody has loaded it. */
const apart = globSync('tests/**/*.test.ts')
  .filter(file => readFileSync(file, 'utf8').includes('vi.mock('))
  .map(file => file.replaceAll('\\', '/'));

const base = {
  globalSetup: ['tests/support/global-setup.ts'],
  testTimeout: 180_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  test: {
    // A worker waits for the disk and for PostgreSQL a third of its time: three keep two cores busy.
    maxWorkers: 3,
    projects: [
      // Files share a worker's modules, as the windows of one program do: to load them anew took a fifth of the time.
      { test: { name: 'unit', include: unit, exclude: apart, isolate: false, testTimeout: 30_000 } },
      { test: { name: 'base', include: slow, exclude: apart, isolate: false, ...base } },
      { test: { name: 'unit apart', include: apart.filter(file => file.startsWith('tests/unit/')) } },
      {
        test: { name: 'base apart', include: apart.filter(file => !file.startsWith('tests/unit/')), ...base },
      },
    ],
  },
});
