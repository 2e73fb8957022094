import { expect, test } from '@playwright/test';

test('a question in a person’s own words finds a page that answers it', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('if-then plan');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/^\d+ pages? found$/);
  const first = page.locator('#search-results li').first();
  await expect(first.locator('mark').first()).toBeVisible();
  await first.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what was typed stands in the fragment only, and Back brings its results again', async ({
  page,
}) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto('search/');
  const title = await page.title();
  await page.getByRole('searchbox').fill('homework');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/#q=homework$/);
  await expect(page.getByRole('status')).toHaveText(/found$/);
  expect(await page.title()).toBe(title);
  expect(urls.filter((url) => url.includes('homework'))).toEqual([]);

  await page.locator('#search-results a').first().click();
  await page.waitForLoadState();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('homework');
  await expect(page.locator('#search-results li').first()).toBeVisible();
});

test('the index is not loaded before somebody searches', async ({ page }) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto('search/');
  await page.waitForLoadState('networkidle');
  expect(urls.filter((url) => url.includes('pagefind'))).toEqual([]);
});

test('an empty search says nothing and finds nothing', async ({ page }) => {
  await page.goto('search/#q=homework');
  await expect(page.locator('#search-results li').first()).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.keyboard.press('Enter');
  await expect(page.locator('#search-results li')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('');
});

test('an index that doesn’t load is said so, and the guides are still there', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/#q=homework');
  await expect(page.getByRole('status')).toHaveText(/Search didn’t load/);
  await expect(page.getByRole('heading', { name: 'All guides' })).toBeVisible();
});

test('markup in a query stays text', async ({ page }) => {
  await page.goto(`search/#${new URLSearchParams({ q: '<img src=x onerror=alert(1)>' })}`);
  await expect(page.getByRole('status')).not.toHaveText('Searching …');
  expect(await page.locator('main img').count()).toBe(0);
});
