/** The worksheet in more than one tab, by the numbers of the table of failures. */
import { chromium, expect, test } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { site } from '../site.ts';
import { expectStored, field, openHome, path, readStored } from './worksheet.ts';

test('row 9: of forty stones in each of two tabs, eighty are kept', async ({ context, page }) => {
  test.slow();
  await openHome(page);
  await expectStored(page, 'Ask for the window seat');
  const other = await context.newPage();
  await other.goto(path);
  for (let stones = 0; stones < 40; stones += 1) {
    await Promise.all(
      [page, other].map((tab) => tab.getByRole('button', { name: /^I did it/ }).click()),
    );
  }
  await expect
    .poll(async () => Object.keys((await readStored(page))?.stones ?? {}).length, {
      timeout: 20_000,
    })
    .toBe(80);
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await expect(tab.getByRole('heading', { name: 'Your cairn: 80 stones' })).toBeVisible();
  }
});

test('row 9: words from another tab come in while this one is open', async ({ context, page }) => {
  await openHome(page);
  await expectStored(page, 'Ask for the window seat');
  const other = await context.newPage();
  await other.goto(path);
  await other.getByRole('button', { name: /^I did it/ }).click();
  await expectStored(other, '"kind":"did"');
  await expect(page.getByRole('heading', { name: 'Your cairn: 1 stone' })).toBeVisible();
  await expect(page.getByText('This page is open in another tab.')).toBeVisible();
});

test('rows 10 and 35: deleting everything deletes it, also for a tab in which somebody is typing', async ({
  context,
  page,
}) => {
  await openHome(page);
  await expectStored(page, 'Ask for the window seat');
  const other = await context.newPage();
  await other.goto(path);
  await other.getByRole('button', { name: 'Add a small step' }).first().click();
  await field(other).pressSequentially('Half a sen');

  await page.bringToFront();
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  // By then, what the other tab has so far may be kept already, or not yet.
  await expect(
    page.getByText(
      /^This will delete 1 goal, (?:1 step|2 steps), and 0 stones from this browser\./,
    ),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Start a goal' })).toBeVisible();

  await other.bringToFront();
  await field(other).pressSequentially('tence');
  await expect(other.getByText('These steps were cleared in another tab.')).toBeVisible();
  await expect(field(other)).toHaveValue('Half a sentence');
  await other.waitForTimeout(600);
  const left = await page.evaluate(() => Object.keys(localStorage));
  expect(left).toEqual(['cairn.ws.epoch']);
});

test('row 10: clearing the site’s data from outside is noticed too', async ({ page }) => {
  await openHome(page);
  await expectStored(page, 'Ask for the window seat');
  await page.evaluate(() => localStorage.clear());
  await page.getByRole('button', { name: /^I did it/ }).click();
  await expect(page.getByText('These steps were cleared in another tab.')).toBeVisible();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('row 16: a page that comes back out of the browser’s memory shows what was saved since', async () => {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext({ baseURL: site.url });
  const page = await context.newPage();
  await openHome(page);
  await expectStored(page, 'Ask for the window seat');
  await page.evaluate(() =>
    addEventListener('pageshow', (event) => {
      document.documentElement.dataset['restored'] = String(event.persisted);
    }),
  );
  await page.getByRole('link', { name: 'About' }).first().click();
  await expect(page).toHaveURL(/about/);
  const other = await context.newPage();
  await other.goto(path);
  await other.getByRole('button', { name: /^I did it/ }).click();
  await expectStored(other, '"kind":"did"');
  await page.bringToFront();
  // The driver’s own way back waits for a load that never comes here.
  await page.evaluate(() => history.back());
  await expect(page.getByRole('heading', { name: 'Your cairn: 1 stone' })).toBeVisible();
  expect(await page.locator('html').getAttribute('data-restored')).toBe('true');
  await browser.close();
});
