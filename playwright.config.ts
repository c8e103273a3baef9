import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, systemChromium } from './tests/support/chromium';
import { clockShift } from './tests/support/moved-clock';

const executablePath = systemChromium();
// Once for all workers, which inherit it.
clockShift();

export default defineConfig({
  // Two cores; windows of the desktop are opened one after another, they share a screen.
  workers: 2,
  retries: 0,
  ...(process.env.RECEPTION_TEST_FULL ? {} : { grepInvert: /@full/ }),
  // A person's whole day in one test, on two cores that others use as well.
  timeout: 120_000,
  // A state that comes, comes; how long a loaded machine takes for it is not what is tested here.
  expect: { timeout: 30_000 },
  outputDir: 'test-results/playwright',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  projects: [
    // First, so that its one window is worked beside the browser from the beginning and not alone after it.
    { name: 'desktop', testDir: 'tests/e2e/desktop', testMatch: '*.spec.ts', workers: 1 },
    {
      name: 'browser',
      testDir: 'tests/e2e',
      testMatch: '*.spec.ts',
      testIgnore: 'desktop/**',
      use: {
        browserName: 'chromium',
        launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
      },
    },
  ],
});
