/** The check of every page in Firefox finds each fault that it is there to find. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchFirefox, openWatchedTab } from '../firefox.ts';
import { mutants, mutations, writeMutants } from '../mutants.ts';
import { serve } from '../serve.ts';
import { site } from '../site.ts';

let browser: Browser;
let end: () => Promise<void>;
let watched: Awaited<ReturnType<typeof openWatchedTab>>;

before(async () => {
  writeMutants(site);
  end = await serve(mutants);
  browser = await launchFirefox();
  watched = await openWatchedTab(browser, mutants.url);
});

after(async () => {
  await browser.close();
  await end();
});

test('nothing is found in the page that the faulty ones are made from', async () => {
  assert.deepEqual((await watched.visit(`${mutants.url}about/`)).findings, []);
});

for (const { fault, path, finding } of mutations) {
  test(`a page with ${fault} is found out`, async () => {
    const { findings } = await watched.visit(`${mutants.url}${path}`);
    assert.match(findings.join('\n'), finding);
  });
}
