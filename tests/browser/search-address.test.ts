/** What was typed stands where only this browser reads it, and comes back with Back. */
import { expect, test } from '@playwright/test';
import { ask, results } from './search.ts';

test('what was typed stands in the fragment only, and Back brings its results again', async ({
  page,
}) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto('search/');
  const title = await page.title();
  await ask(page, 'homework');
  await expect(page).toHaveURL(/\/search\/#q=homework$/);
  expect(await page.title()).toBe(title);
  expect(urls.filter((url) => url.includes('homework'))).toEqual([]);

  await results(page).first().getByRole('link').first().click();
  await page.waitForLoadState();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('homework');
  await expect(results(page).first()).toBeVisible();
});

test('what was typed without Enter comes back as well', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('mood tracker');
  await expect(page).toHaveURL(/#q=mood\+tracker$/);
  await results(page).first().getByRole('link').first().click();
  await page.waitForLoadState();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('mood tracker');
});

test('a query that comes in the address is moved to the fragment', async ({ page }) => {
  await page.goto('search/?q=first+session');
  await expect(page).toHaveURL(/\/search\/#q=first\+session$/);
  await expect(results(page).first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to all topics and guides, and nothing typed gets into the address', async ({
    page,
  }) => {
    await page.goto('search/');
    await page.getByRole('searchbox').fill('homework');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\??#guides$/);
    await expect(page.getByRole('heading', { name: 'All guides, A to Z' })).toBeInViewport();
    await expect(page.getByText('Narrow down')).toBeHidden();
  });
});
