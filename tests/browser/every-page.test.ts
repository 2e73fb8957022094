import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { findFaults, listUnhidden, measureOverflow } from '../accessibility.ts';
import { readPromise } from '../promise.ts';
import { listDistinctPages, site, toFile } from '../site.ts';
import { chooseModels, listWays } from '../skeleton.ts';
import { watch } from './watch.ts';

/** A tab that opens page after page, and what tells how the last one behaved. */
interface WatchedTab {
  readonly tab: Page;
  readonly list: () => Promise<string[]>;
}

// A tab for each page would take longer than the page.
const test = base.extend<object, { watched: WatchedTab }>({
  watched: [
    async ({ browser }, use) => {
      const tab = await browser.newPage({ baseURL: site.url });
      await use({ tab, list: watch(tab, site.url) });
      await tab.close();
    },
    { scope: 'worker' },
  ],
});

/** A page as a reader has set it up; `contrast` is the setting for high contrast. */
interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly theme?: 'contrast';
  readonly width: number;
}

const narrow: Look = { colorScheme: 'light', width: 320 };
const looks: readonly Look[] = [
  { colorScheme: 'light', width: 768 },
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'dark', width: 768 },
  { colorScheme: 'dark', width: 1440 },
  // Colors don’t depend on the width, but what is shown does: the widest shows notes in the margin.
  { colorScheme: 'light', theme: 'contrast', width: 1440 },
  { colorScheme: 'dark', theme: 'contrast', width: 1440 },
  // Last, since the text is then made twice its size in it.
  narrow,
];

const listBroken = readPromise(site);
const pages = listDistinctPages(site);
const models = chooseModels(
  new Map(pages.map((page) => [page, listWays(readFileSync(toFile(site, page), 'utf8'))])),
);

for (const page of pages) {
  const isModel = models.has(page);
  const promise = isModel
    ? 'is accessible in four themes and at every width'
    : 'is accessible in its words';

  test(`/${page} ${promise}, and keeps to itself`, async ({ watched: { tab, list } }) => {
    // A page of hundreds of links takes its time on a busy machine.
    test.setTimeout(240_000);
    const response = await tab.goto(page);
    expect.soft(listBroken(page, response?.headers() ?? {}), 'headers').toEqual([]);
    for (const look of isModel ? looks : [narrow]) {
      const name = `${look.theme ?? ''} ${look.colorScheme} at ${look.width} px`;
      await setUp(tab, look);
      const isPlain = look.colorScheme === 'light' && look.theme === undefined;
      const rules = isPlain ? (isModel ? 'all' : 'all but colors') : 'colors';
      expect.soft(await findFaults(tab, rules), name).toEqual([]);
      expect.soft(await measureOverflow(tab), `sideways scroll, ${name}`).toBe(0);
    }
    expect.soft(await listUnhidden(tab), 'hidden, and seen all the same').toEqual([]);
    await tab.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect.soft(await measureOverflow(tab), 'sideways scroll with text twice its size').toBe(0);
    expect(await list(), 'what it asked, reported and kept').toEqual([]);
  });
}

async function setUp(tab: Page, { colorScheme, theme, width }: Look): Promise<void> {
  await tab.emulateMedia({ colorScheme });
  await tab.setViewportSize({ width, height: 900 });
  await tab.evaluate((value) => {
    if (value === undefined) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = value;
  }, theme);
}
