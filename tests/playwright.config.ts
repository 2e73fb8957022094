import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { kitchenSink, type Site, site } from './site.ts';

const serve = ({ dist, port, url }: Site) => ({
  command: `astro preview --ignore-lock --outDir ${dist} --port ${port}`,
  cwd: '..',
  url,
  env: { CAIRN_URL: url },
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'browser',
  testMatch: '*.test.ts',
  outputDir: '../.cache/browser-tests',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: '100%',
  timeout: 90_000,
  reporter: [['dot'], ['json', { outputFile: '../.reports/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: site.url,
    actionTimeout: 10_000,
    launchOptions: { executablePath: findChromium() },
  },
  webServer: [serve(site), serve(kitchenSink)],
});
