// Tells Playwright where the journeys are and which browser to use; `npm test -- --only=journeys` starts
// the application they play in and names it in STAGEKEUR_URL.
import { defineConfig } from '@playwright/test';

import { launchOptions } from '../scripts/lib/browser.mjs';

export default defineConfig({
  testDir: './journeys',
  testMatch: '**/*.journey.ts',
  outputDir: './test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: [['json']],
  use: {
    baseURL: process.env['STAGEKEUR_URL'],
    browserName: 'chromium',
    headless: true,
    launchOptions: await launchOptions(),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    video: 'off',
  },
});
