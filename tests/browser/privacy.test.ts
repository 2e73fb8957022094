/** Your privacy: the page tells what is kept, and every key that the site writes has a name there. */
import { expect, type Page, test } from '@playwright/test';
import { findStored } from '../../src/privacy/stored.ts';
import { listPages, site } from '../site.ts';
import { openHome } from './worksheet.ts';

const path = 'privacy/';

/** Goes through what the site offers and may keep something for. */
async function useEverything(page: Page): Promise<void> {
  await openHome(page, 'Say what I need', 'Ask for the window seat');
  await page.reload();
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.evaluate(() => localStorage.setItem('cairn.ws.main', 'torn'));
  await page.reload();
  await page.goto('articles/setbacks/');
  await chooseDark(page);
  await page.goto('search/');
  await page.getByRole('searchbox').fill('afraid to call');
  await page.keyboard.press('Enter');
  await expect(page.locator('#search-status')).toHaveText(/found/);
  await page.goto('help/');
  await page.getByRole('combobox', { name: 'Change country' }).selectOption('Australia');
  await page.goto('print-pack/');
  await page.goto('worksheet/');
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'Elsewhere' }),
  );
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
}

async function chooseDark(page: Page): Promise<void> {
  const footer = page.getByRole('contentinfo');
  await footer.getByRole('link', { name: 'Reading settings' }).click();
  const panel = page.getByRole('dialog', { name: 'Reading settings' });
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
}

test('every key that the site writes has a plain name on the page', async ({ page }) => {
  await useEverything(page);
  await page.goto(path);
  const keys = await page.evaluate(async () => ({
    device: Object.keys(localStorage),
    tab: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(keys.device.length).toBeGreaterThan(3);
  expect(keys.device).toContain('cairn:country');
  expect(keys.tab).toContain('cairn.left');
  expect(keys.device.filter((key) => !findStored('device', key))).toEqual([]);
  expect(keys.tab.filter((key) => !findStored('tab', key))).toEqual([]);
  expect(keys.databases).toEqual([]);
  // A tab that was left shows nothing until somebody asks for it, and then has forgotten it.
  await page.getByRole('link', { name: 'Show Cairn again' }).click();
  await page.goto(path);
  const receipt = page.locator('#receipt');
  for (const key of keys.device) {
    await expect(receipt.getByText(key, { exact: true })).toBeVisible();
  }
  await expect(receipt).not.toContainText('not by Cairn');
});

test('the page says that nobody else was asked and no cookie is set', async ({ page }) => {
  await page.goto(path);
  const receipt = page.locator('#receipt');
  await expect(receipt).toContainText('Requests to anyone but this site: 0');
  await expect(receipt).toContainText('Cookies from this site: 0');
  await expect(receipt).toContainText('Nothing is kept.');
});

test('a cookie and a stranger’s entry would be shown, and the entry is left alone', async ({
  page,
}) => {
  await page.goto(path);
  await page.context().addCookies([{ name: 'visitor', value: '1', url: site.url }]);
  await page.evaluate(() => localStorage.setItem('someone', 'else'));
  await page.reload();
  const receipt = page.locator('#receipt');
  await expect(receipt).toContainText('Cookies from this site: 1');
  await expect(receipt).toContainText('not by Cairn: 1');
});

test('each thing that is kept can be deleted there, and all of it at once', async ({ page }) => {
  await openHome(page, 'Say what I need');
  await page.goto(path);
  await chooseDark(page);
  await page.reload();
  page.on('dialog', (dialog) => dialog.accept());
  await page
    .getByRole('button', { name: 'Delete: Your reading settings, such as colors and size' })
    .click();
  await expect(page.locator('#receipt-status')).toHaveText(
    'Deleted: Your reading settings, such as colors and size.',
  );
  expect(await page.evaluate(() => localStorage.getItem('cairn:reading'))).toBeNull();
  await page.getByRole('button', { name: 'Delete: My steps' }).click();
  await expect(page.locator('#receipt')).toContainText('Nothing is kept.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a person who says no keeps everything', async ({ page }) => {
  await openHome(page, 'Say what I need');
  await page.goto(path);
  page.on('dialog', (dialog) => dialog.dismiss());
  await page.getByRole('button', { name: 'Delete: My steps' }).click();
  expect(await page.evaluate(() => localStorage.getItem('cairn.ws.main'))).not.toBeNull();
});

test('every page leads there, and it works without script', async ({ browser, request }) => {
  for (const address of ['', 'help/', 'search/', 'articles/setbacks/', '404.html']) {
    expect(await (await request.get(address)).text(), address).toContain('href="/privacy/"');
  }
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.getByText('This list needs JavaScript.')).toBeVisible();
  expect(listPages(site)).toContain(path);
  await context.close();
});

test('the server sends what the headers promise, also with pages that are not there', async ({
  request,
}) => {
  for (const address of [path, 'no/such/page/']) {
    const headers = (await request.get(address)).headers();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
  }
  const headers = (await request.get(path)).headers();
  expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*ancestors 'none'$/);
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
});
