import { defineConfig } from '@playwright/test';

export default defineConfig({
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results/playwright',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  projects: [
    { name: 'browser', testDir: 'tests/e2e', testMatch: '*.spec.ts', testIgnore: 'desktop/**' },
    { name: 'desktop', testDir: 'tests/e2e/desktop', testMatch: '*.spec.ts' },
  ],
});
