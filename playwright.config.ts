import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS } from './scripts/browser.ts';

const port = 4199;
/** A site that stands already, for looking at one build again and again: `BELOWDECK_SITE=http://127.0.0.1:4173`. */
const site = process.env.BELOWDECK_SITE;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A machine that others use too can be late once. What passes only at the second try is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  // One line that moves for people who watch, dots where the output is kept.
  reporter: process.stdout.isTTY ? 'line' : 'dot',
  use: {
    baseURL: site ?? `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    // Only the journeys offline keep the site: else each test would fetch all of it for nothing.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      executablePath: process.env.BELOWDECK_BROWSER,
      args: [...BROWSER_FLAGS],
    },
  },
  ...(site === undefined && {
    webServer: {
      command: `npx tsx scripts/start.ts --no-build --port ${port}`,
      url: `http://127.0.0.1:${port}`,
      reuseExistingServer: false,
    },
  }),
});
