/** Each kind of page, and what opens on it, seen by the second engine; and that the engines see at all. */
import { expect, test } from '@playwright/test';
import type { Open } from '../access/state.ts';
import { states } from '../access/states.ts';
import { findFaults, findFaultsOfSecondEngine } from '../accessibility.ts';

/** One page of each kind; `npm run access:try` sees every one. */
const pages = {
  'the home page': '',
  'the list of guides': 'articles/',
  'a guide': 'articles/setbacks/',
  'a part of the trail': 'trail/rough/',
  'the list of sources': 'sources/',
  'a source': 'sources/harkin2016monitoring/',
  'the helplines': 'help/',
  'the search page': 'search/',
  'the glossary': 'glossary/',
  'the page about accessibility': 'accessibility/',
  'the print pack': 'print-pack/',
  'the corrections': 'corrections/',
  'the reading settings': 'reading-settings/',
  'the reading list': 'reading-list/',
  'the page on which a guide is shared': 'articles/setbacks/share/',
  'the sheet of paper': 'worksheet/paper/',
  'a path that ends': '404.html',
} as const satisfies Record<string, string>;

/** What opens on pages, and how the search and the worksheet begin. */
const opened = [
  'a guide with an open note',
  'a guide with the reading settings',
  'a guide with the player',
  'a guide with the dialog that adds a step',
  'a guide with the dialog of the reading list',
  'the search page with results',
  'the search page without results',
  'the worksheet before a goal',
  'the worksheet with a goal begun',
  'the worksheet with a step',
] as const satisfies readonly (keyof typeof states)[];

type Name = keyof typeof pages | (typeof opened)[number];

const daily = new Map<Name, Open>();
for (const [name, path] of Object.entries(pages))
  daily.set(name as keyof typeof pages, (page) => page.goto(path));
for (const name of opened) daily.set(name, states[name]);

/** One state of each template is seen in every theme; elsewhere only colors of the same tokens differ. */
const themed: readonly Name[] = [
  'a guide',
  'a guide with the player',
  'the reading list',
  'a guide with the dialog of the reading list',
  'the search page with results',
  'the worksheet with a goal begun',
  'the worksheet with a step',
];

for (const [name, open] of daily) {
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

test('each engine finds the faults that it is there to find', async ({ page }) => {
  await page.setContent(`<!doctype html><html lang="en"><head><title>Faults</title></head><body><main>
    <h1>Faults</h1><p style="color: #999">Pale words</p><img src="x.png"><input></main></body></html>`);
  const byAxe = (await findFaults(page)).join('\n');
  for (const rule of ['color-contrast', 'image-alt', 'label']) expect(byAxe).toContain(`${rule}:`);
  const bySecond = (await findFaultsOfSecondEngine(page)).join('\n');
  for (const rule of ['text_contrast_sufficient', 'img_alt_valid', 'input_label_exists'])
    expect(bySecond).toContain(`${rule}:`);
});
