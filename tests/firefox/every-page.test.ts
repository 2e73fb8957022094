/** Every page in Firefox: it keeps to itself, and breaks no policy. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchFirefox, openWatchedTab } from '../firefox.ts';
import { serve } from '../serve.ts';
import { listPages, site } from '../site.ts';

const TABS = 3;

let browser: Browser;
let end: () => Promise<void>;
const tabs: Awaited<ReturnType<typeof openWatchedTab>>[] = [];

before(async () => {
  end = await serve(site);
  browser = await launchFirefox();
  for (let count = 0; count < TABS; count += 1) tabs.push(await openWatchedTab(browser, site.url));
});

after(async () => {
  await browser.close();
  await end();
});

describe('in Firefox', { concurrency: TABS }, () => {
  for (const page of listPages(site)) {
    test(`/${page} asks nobody else, sets no cookie and breaks no policy`, async () => {
      const tab = tabs.pop();
      assert.ok(tab, 'there is a tab for each test that runs at once');
      try {
        const { response, findings } = await tab.visit(`${site.url}${page}`);
        assert.equal(response.status(), 200);
        assert.deepEqual(findings, []);
      } finally {
        tabs.push(tab);
      }
    });
  }
});
