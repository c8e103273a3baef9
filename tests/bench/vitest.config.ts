import { defineConfig } from 'vitest/config';

// Measurements, not tests: one file at a time, nothing beside it, nothing timed is asserted.
export default defineConfig({
  test: {
    include: ['tests/bench/**/*.bench.ts'],
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 7_200_000,
    hookTimeout: 7_200_000,
  },
});
