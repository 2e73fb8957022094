import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/**
 * Parts of Chromium’s own window that are web pages with a process each, made anew for every window:
 * what drops down from the address bar, and a process in store for the next page. Without them a
 * test’s window opens in half the time, and the pages in it are the same.
 */
const WINDOW_DRESSING = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
];

/** Switches that turn the dressing off, along with what Playwright turns off: the last list counts alone. */
export function listSwitches(): string[] {
  return [`--disable-features=${[...listDisabledByPlaywright(), ...WINDOW_DRESSING].join(',')}`];
}

/** The features that Playwright turns off. It tells nobody, so they are read from its code. */
function listDisabledByPlaywright(): string[] {
  const path = createRequire(import.meta.url).resolve('playwright-core/lib/coreBundle');
  const list = /\bdisabledFeatures = \[([^\]]*)\]/.exec(readFileSync(path, 'utf8'))?.[1];
  if (list === undefined) throw new Error('Playwright’s list of disabled features isn’t found.');
  return Array.from(list.matchAll(/^\s*"(\w+)"/gm), ([, feature = '']) => feature);
}
