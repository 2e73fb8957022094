import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/** The Chromium that the tests drive: Playwright’s own comes before the system’s. */
export function findChromium(): string {
  return findBrowser({
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    places: [
      chromium.executablePath(),
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: { package: 'chromium', program: '/usr/bin/chromium' },
    remedy: 'install it (npx playwright install chromium)',
  });
}
