/** Each kind of page, and each state that a reader can bring it into, seen by the second engine. */
import { expect, type Page, test } from '@playwright/test';
import { findFaultsOfSecondEngine } from '../accessibility.ts';
import { openHome, startGoal } from './worksheet.ts';

const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the home page': (page) => page.goto(''),
  'the list of guides': (page) => page.goto('articles/'),
  'a guide': (page) => page.goto('articles/setbacks/'),
  'a guide with an open note': async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('articles/setbacks/');
    await page.getByRole('button', { name: 'Source 2' }).first().click();
  },
  'a guide with the reading settings': async (page) => {
    await page.goto('articles/setbacks/');
    await page.getByRole('article').getByRole('link', { name: 'Reading settings' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'a guide with the player': async (page) => {
    await page.goto('articles/setbacks/');
    await page.getByRole('link', { name: 'Listen' }).click();
    await expect(page.getByRole('region', { name: 'Listen to this guide' })).toBeVisible();
  },
  'a guide with the dialog that adds a step': async (page) => {
    await page.goto('articles/setbacks/');
    await page.getByRole('button', { name: 'Add to my steps' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'a part of the trail': (page) => page.goto('trail/rough/'),
  'the list of sources': (page) => page.goto('sources/'),
  'a source': (page) => page.goto('sources/harkin2016monitoring/'),
  'the helplines': (page) => page.goto('help/'),
  'the search page': (page) => page.goto('search/'),
  'the search page with results': async (page) => {
    await page.goto('search/#q=homework');
    await expect(page.locator('#search-results a').first()).toBeVisible();
    // Folded up, the engine sees the fields without their labels.
    await page.locator('#search-filters summary').click();
  },
  'the search page without results': async (page) => {
    await page.goto('search/#q=qqqqqq');
    await expect(page.getByRole('status').filter({ hasText: /\w/ }).first()).toBeVisible();
    await page.locator('#search-filters summary').click();
  },
  'the glossary': (page) => page.goto('glossary/'),
  'the page about accessibility': (page) => page.goto('accessibility/'),
  'the print pack': (page) => page.goto('print-pack/'),
  'the corrections': (page) => page.goto('corrections/'),
  'the reading settings': (page) => page.goto('reading-settings/'),
  'the reading list': (page) => page.goto('reading-list/'),
  'a guide with the dialog of the reading list': async (page) => {
    await page.goto('articles/setbacks/');
    await page.locator('article [data-panel="list"]').click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the page on which a guide is shared': (page) => page.goto('articles/setbacks/share/'),
  'the sheet of paper': (page) => page.goto('worksheet/paper/'),
  'a path that ends': (page) => page.goto('404.html'),
  'the worksheet before a goal': (page) => page.goto('worksheet/'),
  'the worksheet with a goal begun': (page) => startGoal(page, 'Say what I need'),
  'the worksheet with a step': (page) => openHome(page),
};

/** One state of each template is seen in every theme; elsewhere only colors of the same tokens differ. */
const themed = [
  'a guide',
  'a guide with the player',
  'the reading list',
  'a guide with the dialog of the reading list',
  'the search page with results',
  'the worksheet with a goal begun',
  'the worksheet with a step',
];

for (const [name, open] of Object.entries(states)) {
  const isThemed = themed.includes(name);
  test(`the second engine finds no barrier in ${name}${isThemed ? ', in any theme' : ''}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await open(page);
    for (const theme of isThemed ? ['light', 'dark', 'contrast'] : ['light']) {
      await page.evaluate((value) => {
        document.documentElement.dataset['theme'] = value;
      }, theme);
      expect.soft(await findFaultsOfSecondEngine(page), theme).toEqual([]);
    }
    if (!isThemed) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findFaultsOfSecondEngine(page), 'high contrast in the dark').toEqual([]);
  });
}
