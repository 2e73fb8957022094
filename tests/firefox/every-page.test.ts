/** Every page in Firefox: it comes with its headers, keeps to itself and breaks no policy. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useFirefox, type WatchedTab } from '../firefox.ts';
import { readPromise } from '../promise.ts';
import { listPages, site } from '../site.ts';

const TABS = 3;
const listBroken = readPromise(site);

// What is checked isn’t seen: drawn ten times a second, a page takes a quarter less of the processor.
const firefox = useFirefox(site.dist, { 'layout.frame_rate': 10 });
/** Tabs that wait for a page. */
const tabs: WatchedTab[] = [];

describe('in Firefox', { concurrency: TABS }, () => {
  for (const page of listPages(site)) {
    test(`/${page} has its headers, asks nobody else, sets no cookie and breaks no policy`, async () => {
      const tab = tabs.pop() ?? (await firefox.openWatchedTab());
      try {
        const { response, findings } = await tab.visit(firefox.getUrl(page));
        assert.equal(response.status(), 200);
        assert.deepEqual(listBroken(page, response.headers()), []);
        assert.deepEqual(findings, []);
      } finally {
        tabs.push(tab);
      }
    });
  }
});
