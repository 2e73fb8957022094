/** The worksheet with each notice: what went wrong, or came from another tab. */
import { expect, type Page } from '@playwright/test';
import { expectStored, fillStorage, openHome, path } from '../browser/worksheet.ts';
import type { States } from './state.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** The home screen with a goal, once it is kept. */
async function openKept(page: Page): Promise<void> {
  await openHome(page);
  await expectStored(page, 'Ask for the window seat');
}

async function expectNotice(page: Page, words: string): Promise<void> {
  await expect(page.locator('.notice')).toContainText(words);
}

/** Makes what is stored look as if a newer page had written it. */
function raise(page: Page): Promise<void> {
  return page.evaluate(() => {
    const envelope = JSON.parse(localStorage.getItem('cairn.ws.main') ?? '');
    const worksheet = JSON.parse(envelope.json);
    envelope.json = JSON.stringify({ ...worksheet, v: 99, minReader: 99 });
    envelope.rev = 'newer';
    localStorage.setItem('cairn.ws.main', JSON.stringify(envelope));
  });
}

export const worksheetNoticeStates = {
  'the worksheet where nothing can be kept': async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { value: null });
    });
    await page.goto(path);
    await expectNotice(page, 'This browser will not let this site keep anything.');
  },
  'the worksheet in a browser that is out of room': async (page) => {
    await openKept(page);
    await fillStorage(page);
    await page.getByRole('button', { name: 'Add a small step' }).first().click();
    await page.getByRole('textbox').first().fill('A word too many. '.repeat(400));
    await expectNotice(page, 'We could not save your last change.');
  },
  'the worksheet with steps that could not be read': async (page) => {
    await openKept(page);
    await page.evaluate(() => localStorage.setItem('cairn.ws.main', '<html>'));
    await page.reload();
    await expectNotice(page, 'We found saved steps that could not all be read.');
  },
  'the worksheet updated in another tab': async (page) => {
    await openKept(page);
    await raise(page);
    await press(page, /^I did it/);
    await expectNotice(page, 'This page has been updated.');
  },
  'the worksheet saved by a newer page': async (page) => {
    await openKept(page);
    await raise(page);
    await page.reload();
    await expectNotice(page, 'These steps were saved by a newer version of this page.');
  },
  'the worksheet with words from another tab': async (page) => {
    await openKept(page);
    const other = await page.context().newPage();
    await other.goto(path);
    await press(other, /^I did it/);
    await expectStored(other, '"kind":"did"');
    await expectNotice(page, 'This page is open in another tab.');
    await other.close();
    await page.bringToFront();
  },
  'the worksheet cleared in another tab': async (page) => {
    await openKept(page);
    await page.evaluate(() => localStorage.clear());
    await press(page, /^I did it/);
    await expectNotice(page, 'These steps were cleared in another tab.');
  },
  'the worksheet with a copy suggested': async (page) => {
    await openHome(page);
    for (let stones = 0; stones < 3; stones += 1) await press(page, /^I did it/);
    await expectNotice(page, 'A copy is safe from that.');
  },
  'the worksheet that takes much room': async (page) => {
    await openHome(page);
    await page.evaluate(() =>
      localStorage.setItem('cairn.ws.bak.2', 'x'.repeat(3.3 * 1024 * 1024)),
    );
    await press(page, /^I did it/);
    await expectNotice(page, 'Your steps take a lot of room.');
  },
  'the worksheet on a home screen': async (page) => {
    await page.addInitScript(() => {
      const { matchMedia } = window;
      window.matchMedia = (query) =>
        query.includes('standalone') ? ({ matches: true } as MediaQueryList) : matchMedia(query);
    });
    await page.goto(path);
    await expect(page.getByText('do not move to this Home Screen app')).toBeVisible();
  },
  'the worksheet where script never comes': async (page) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'What is one small step?' })).toBeVisible({
      timeout: 8000,
    });
  },
} satisfies States;
