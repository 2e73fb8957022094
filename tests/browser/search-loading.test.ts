/** What search loads, when, and what becomes of it where that fails. */
import { brotliCompressSync } from 'node:zlib';
import { expect, type Response, test } from '@playwright/test';
import { ask, results } from './search.ts';

test('from the first key on, suggestions need at most 30 KB', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('search/');
  await page.waitForLoadState('networkidle');
  // Words and works come after them.
  await page.route('**/beside.*', (route) => route.abort());
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.getByRole('searchbox').pressSequentially('cant afford');
  await expect(results(page).first()).toBeVisible();
  // Read now, while the page is open: what comes after the suggestions doesn’t count.
  const files = await Promise.all(responses.map((response) => response.body()));
  expect(files.length).toBeGreaterThan(1);
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(file).byteLength, 0);
  expect(bytes).toBeLessThanOrEqual(30_000);
});

test('the full texts are loaded with a question, and never for a reader who saves data', async ({
  page,
}) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto('search/');
  await page.waitForLoadState('networkidle');
  expect(urls.filter((url) => url.includes('pagefind'))).toEqual([]);
  await ask(page, 'homework');
  expect(urls.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(0);

  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  urls.length = 0;
  await page.goto('about/');
  await page.goto('search/');
  await page.waitForLoadState('networkidle');
  expect(urls.filter((url) => /search\/guides/.test(url))).toEqual([]);
  await ask(page, 'homework');
  expect(urls.filter((url) => url.includes('pagefind'))).toEqual([]);
});

test('without the full texts the answer stands', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/#q=homework');
  await expect(page.locator('#search-results')).toHaveAttribute('data-answered', 'homework');
  await expect(results(page).first().getByRole('heading')).toHaveText(/homework/i);
});

test('an index that doesn’t load is said so, with another try, and the guides are still there', async ({
  page,
}) => {
  await page.route('**/search/guides.*.json', (route) => route.abort());
  await page.goto('search/#q=homework');
  await expect(page.getByText(/Search didn’t load/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'All guides' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('homework');
  await page.unroute('**/search/guides.*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByText(/Search didn’t load/)).toBeHidden();
});

test('code that doesn’t load is said so, and another try brings it', async ({ page }) => {
  await page.route('**/engine.*.js', (route) => route.abort());
  await page.goto('search/#q=homework');
  await expect(page.getByText(/Search didn’t load/)).toBeVisible();
  await page.unroute('**/engine.*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).first()).toBeVisible();
});
