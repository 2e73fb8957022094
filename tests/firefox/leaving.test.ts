/** Leaving the worksheet in a hurry, in Firefox: the way back shows nothing of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { useFirefox } from '../firefox.ts';
import { site } from '../site.ts';

const firefox = useFirefox(site.dist);
let tab: Page;

/** A tab that was on the page About, and is now on the worksheet with a goal begun. */
async function openWorksheet(): Promise<void> {
  tab = await firefox.openTab();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (request.url().startsWith(firefox.getUrl(''))) return request.continue();
    return request.respond({ contentType: 'text/plain', body: 'Weather' });
  });
  await tab.goto(firefox.getUrl('about/'));
  await tab.goto(firefox.getUrl('worksheet/'));
  await press('button', 'Start a goal');
  await press('button', 'On this device');
  const field = await tab.waitForSelector('main textarea, main input[type="text"]');
  await field?.type('Leave the house of my uncle');
}

/** Presses what a screen reader calls by this name. */
async function press(role: string, name: string): Promise<void> {
  const element = await tab.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  await element?.click();
}

async function waitUntilLeft(): Promise<void> {
  await tab.waitForFunction(() => document.body?.textContent === 'Weather');
}

async function goBack(): Promise<void> {
  await tab.evaluate(() => {
    Object.assign(globalThis, { isOld: true });
    history.back();
  });
}

/** What the next page shows. One out of the browser’s memory sends no event to wait for: so it is asked. */
async function readPage(words = ''): Promise<string> {
  const start = performance.now();
  for (;;) {
    const shown = await tab
      .evaluate(() => ('isOld' in globalThis ? '' : document.body.innerText))
      .catch(() => '');
    if (shown !== '' && shown.includes(words)) return shown;
    assert.ok(performance.now() - start < 10_000, `no “${words}”, but: ${shown}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

/** Waits for the page that stands in the place of all others, and returns what it shows. */
function readCover(): Promise<string> {
  return readPage('This page is closed');
}

for (const [way, leave] of [
  ['the button', () => press('link', 'Leave this page')],
  [
    'Shift, three times',
    async () => {
      for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Shift');
    },
  ],
] as const) {
  test(`after leaving by ${way}, Back shows no word, however often it is pressed`, async () => {
    await openWorksheet();
    await leave();
    await waitUntilLeft();
    // Back to the worksheet, and beyond it.
    await goBack();
    assert.doesNotMatch(await readCover(), /uncle/);
    await goBack();
    assert.doesNotMatch(await readPage(), /uncle/);
    await tab.browserContext().close();
  });

  test(`after leaving by ${way}, whoever opens the worksheet again meets a cover`, async () => {
    await openWorksheet();
    await leave();
    await waitUntilLeft();
    await tab.goto(firefox.getUrl('worksheet/'));
    assert.doesNotMatch(await readCover(), /uncle/);
    assert.doesNotMatch(await tab.content(), /uncle/);
    await tab.browserContext().close();
  });
}
