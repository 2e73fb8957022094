/** Every page in Firefox: it keeps to itself, and breaks no policy. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useFirefox, type WatchedTab } from '../firefox.ts';
import { listPages, site } from '../site.ts';

const TABS = 3;

const firefox = useFirefox(site);
/** Tabs that wait for a page. */
const tabs: WatchedTab[] = [];

describe('in Firefox', { concurrency: TABS }, () => {
  for (const page of listPages(site)) {
    test(`/${page} asks nobody else, sets no cookie and breaks no policy`, async () => {
      const tab = tabs.pop() ?? (await firefox.openWatchedTab());
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
