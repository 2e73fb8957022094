import { defineConfig, devices } from '@playwright/test';
import { findChromium, listSwitches } from './chromium.ts';
import { describeServer } from './serve.ts';
import { kitchenSink, type Site, site } from './site.ts';

function serve(site: Site) {
  const { program, args, env } = describeServer(site);
  const command = [program, ...args].join(' ');
  return { command, cwd: '..', url: site.url, env, reuseExistingServer: false };
}

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
    launchOptions: { executablePath: findChromium(), args: listSwitches() },
  },
  webServer: [serve(site), serve(kitchenSink)],
});
