import { defineConfig } from 'vitest/config';

// Only *.test.ts: Playwright's *.spec.ts must not be picked up here.
const slow = [
  'tests/integration/**/*.test.ts',
  'tests/contract/**/*.test.ts',
  'tests/migrations/**/*.test.ts',
  'tests/security/**/*.test.ts',
];

export default defineConfig({
  test: {
    // A worker waits for the disk and for PostgreSQL a third of its time: three keep two cores busy.
    maxWorkers: 3,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'base',
          include: slow,
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
