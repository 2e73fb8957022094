/**
 * Firefox for the tests. Playwright drives only a build of its own, so Puppeteer drives the one that
 * people have, through WebDriver BiDi: https://w3c.github.io/webdriver-bidi/
 */
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

/** The Firefox that the tests drive. */
export function findFirefox(): string {
  return findBrowser({
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: { package: 'firefox-esr', program: '/usr/bin/firefox-esr' },
    remedy: 'install it (https://www.mozilla.org/firefox/)',
  });
}

/** Starts a Firefox with a new profile. The test that started it closes it. */
export function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), headless: true });
}
