/**
 * Firefox for the tests. Playwright drives only a build of its own, so Puppeteer drives the one that
 * people have, through WebDriver BiDi: https://w3c.github.io/webdriver-bidi/
 */
import { after, before } from 'node:test';
import puppeteer, { type Browser, type HTTPResponse, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

const PATIENCE_MS = 10_000;

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

/** What the tests of one file have: a site that is served, and a Firefox with a new profile. */
export interface Firefox {
  /** Where a page of the site stands. */
  getUrl(path: string): string;
  /** A tab that finds nothing of what other tabs have stored. The test that opens it closes its context. */
  openTab(): Promise<Page>;
  openWatchedTab(): Promise<WatchedTab>;
}

/**
 * Serves a site and starts Firefox before the tests of a file, and ends both after them. `settings`
 * are those of `about:config`.
 */
export function useFirefox(
  folder: string,
  settings: Readonly<Record<string, number>> = {},
): Firefox {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    served = await serve(folder);
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: true,
      extraPrefsFirefox: settings,
    });
  });
  after(async () => {
    await browser.close();
    served.end();
  });
  return {
    getUrl: (path) => `${served.url}${path}`,
    async openTab() {
      const tab = await (await browser.createBrowserContext()).newPage();
      tab.setDefaultTimeout(PATIENCE_MS);
      return tab;
    },
    openWatchedTab: () => openWatchedTab(browser, served.url),
  };
}

/** What a page must not do, found while it was opened: one sentence a finding. */
export interface Visit {
  readonly response: HTTPResponse;
  readonly findings: readonly string[];
}

export interface WatchedTab {
  visit(url: string): Promise<Visit>;
}

/**
 * A tab that opens pages one after another and says of each whether it kept to itself: requests to
 * other origins, breaches of the policy, messages, errors and cookies.
 */
async function openWatchedTab(browser: Browser, origin: string): Promise<WatchedTab> {
  const tab = await browser.newPage();
  let findings: string[] = [];
  tab.on('request', (request) => {
    const url = request.url();
    // Firefox asks itself for parts of its own, such as a font that stands in an address.
    if (/^https?:/.test(url) && !url.startsWith(origin)) findings.push(`request to ${url}`);
  });
  tab.on('console', (message) => findings.push(`message: ${message.text()}`));
  tab.on('pageerror', (error) => findings.push(`error: ${String(error)}`));
  // Firefox tells of breaches in its console for people, which no protocol reads: the page’s own
  // events tell the same.
  await tab.evaluateOnNewDocument(() => {
    const breaches: string[] = [];
    Object.defineProperty(window, 'breaches', { value: breaches });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      breaches.push(`breach of ${effectiveDirective}: ${blockedURI}`);
    });
  });

  async function visit(url: string): Promise<Visit> {
    findings = [];
    const response = await tab.goto(url, { waitUntil: 'load' });
    if (response === null) throw new Error(`${url} gave no response.`);
    const breaches = await tab.evaluate(() => Reflect.get(window, 'breaches') as string[]);
    const cookies = (await browser.cookies()).map(({ name }) => `cookie ${name}`);
    return { response, findings: [...findings, ...breaches, ...cookies] };
  }
  return { visit };
}
