import { defineConfig } from '@playwright/test';

import { findBrowser } from './scripts/browsers/find-browser.ts';

const isRoot = process.getuid?.() === 0;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  snapshotPathTemplate: 'tests/e2e/accessibility-trees/{arg}{ext}',
  // Serves dist on a free port, whose address it leaves in SITE_ADDRESS.
  globalSetup: './tests/e2e/support/serve-dist.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A busy machine of two cores is slow; a test that passes waits no longer for it.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  outputDir: 'test-results',
  use: {
    baseURL: process.env.SITE_ADDRESS,
    locale: 'en-US',
    trace: 'retain-on-failure',
    // Requests that a worker answers can't be stopped by a test; offline.spec.ts and security.spec.ts allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // The order of day and month in date fields, whatever the machine speaks.
        '--lang=en-US',
        // Chromium's sandbox does not start for root.
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
});
