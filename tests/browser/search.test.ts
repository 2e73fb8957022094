import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';

const results = (page: Page) => page.locator('#search-results > li');

async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  await expect(page.locator('#search-results')).toHaveAttribute('data-answered', query);
}

test('a question in a person’s own words finds a page that answers it', async ({ page }) => {
  await page.goto('search/');
  await ask(page, 'therepy dosent work wich step now');
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ pages? found$/);
  await expect(results(page).first().getByRole('heading')).toHaveText(/is helping/);
  await expect(results(page).first().locator('mark').first()).toBeVisible();
  await results(page).first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the list follows the typing, and nothing in it is chosen beforehand', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').pressSequentially('cant afford');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.locator('[aria-selected], [aria-activedescendant]')).toHaveCount(0);
});

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

test('a misspelt word is read as the one that was meant, and can be searched as typed', async ({
  page,
}) => {
  await page.goto('search/');
  await ask(page, 'theripist');
  await expect(page.getByText('Showing results for therapist.')).toBeVisible();
  await page.getByRole('link', { name: 'Search for theripist instead' }).click();
  await expect(page).toHaveURL(/typed/);
  await expect(page.getByText('Showing results for')).toBeHidden();
  await expect(results(page).first()).toBeVisible();
});

test('a question in Spanish is understood', async ({ page }) => {
  await page.goto('search/');
  await ask(page, '¿qué hago si no me gusta mi terapeuta?');
  await expect(results(page).first().getByRole('link').first()).toHaveAttribute(
    'href',
    /is-this-the-right-fit|changing-therapists/,
  );
});

test('words that may come from somebody in danger show help first, and the results as well', async ({
  page,
}) => {
  await page.goto('search/');
  await ask(page, 'i want to die');
  const card = page.getByRole('region', { name: /You deserve support/ });
  await expect(card).toBeVisible();
  await expect(card.getByRole('link', { name: /^Call/ }).first()).toHaveAttribute('href', /^tel:/);
  await expect(card).not.toContainText('die');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(results(page).first().getByRole('link').first()).toHaveAttribute(
    'href',
    /\/help\/$/,
  );
  await expect(results(page).locator('mark')).toHaveCount(0);
  expect(await results(page).count()).toBeGreaterThan(3);

  await ask(page, 'everything feels hopeless');
  await expect(card).toBeHidden();
  await expect(page.getByRole('link', { name: /help is here now/ })).toBeVisible();

  await ask(page, 'quiero morir');
  await expect(page.getByRole('region', { name: /Mereces apoyo/ })).toBeVisible();
});

test('help needs no index and no network', async ({ page, context }) => {
  await page.goto('search/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.reload().catch(() => {});
  await context.setOffline(false);
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto('search/#q=i+want+to+end+my+life');
  await expect(page.getByRole('region', { name: /You deserve support/ })).toBeVisible();
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

test('without the full texts the answer stands', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/#q=homework');
  await expect(page.locator('#search-results')).toHaveAttribute('data-answered', 'homework');
  await expect(results(page).first().getByRole('heading')).toHaveText(/homework/i);
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

test('an empty search says nothing and finds nothing', async ({ page }) => {
  await page.goto('search/#q=homework');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveCount(0);
  await expect(page.locator('#search-status')).toHaveText('');
  await expect(page.getByRole('navigation', { name: 'Topics' })).toBeVisible();
});

test('words that fit nothing still lead somewhere', async ({ page }) => {
  await page.goto('search/');
  await ask(page, 'xyzzy qwrt');
  await expect(page.locator('#search-status')).toHaveText(/Nothing here fits.*guides are below/);
  await expect(
    page.getByRole('navigation', { name: 'Topics' }).getByRole('link').first(),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'All guides' })).toBeVisible();
});

test('words that hardly fit bring the nearest pages and the topics that they are about', async ({
  page,
}) => {
  await page.goto('search/');
  await ask(page, 'cheap flights to rome');
  await expect(page.locator('#search-status')).toHaveText(/Nothing here fits.*the nearest/);
  await expect(results(page).first()).toBeVisible();
  const topics = page.locator('#search-near').getByRole('link');
  await expect(topics.first()).toHaveText('Cost and waiting');
  await expect(topics).toHaveCount(3);
  await topics.first().click();
  await expect(page.locator('#topic-cost-access')).toBeInViewport();
});

test('the number of pages is the number that the list has', async ({ page }) => {
  await page.goto('search/');
  await ask(page, 'i lied to my therapist');
  await page.getByRole('button', { name: 'Show more pages' }).click();
  const count = await results(page).count();
  await expect(page.getByRole('status').first()).toHaveText(`${count} pages found`);
});

test('results can be narrowed down to a kind, a part of the trail and a topic', async ({
  page,
}) => {
  await page.goto('search/');
  await ask(page, 'goals');
  await page.getByText('Narrow down').click();
  await page.getByRole('combobox', { name: 'What' }).selectOption('Source');
  await expect(results(page).first()).toContainText('Source');
  await expect(page).toHaveURL(/kind=source/);
  await page.getByRole('combobox', { name: 'What' }).selectOption('Guide');
  await page.getByRole('combobox', { name: 'Topic' }).selectOption('Goals');
  await expect(results(page).first()).toContainText('Guide');
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Topic' })).toHaveValue('goals');
});

test('words and sources are found too, and marked as such', async ({ page }) => {
  await page.goto('search/');
  await ask(page, 'alliance');
  const beside = page.getByRole('region', { name: 'Words and sources' });
  await expect(beside.getByText('Glossary')).toBeVisible();
  await expect(beside.getByText('Source', { exact: true }).first()).toBeVisible();
});

test('a source whose title is in another language says which', async ({ page }) => {
  await page.goto('search/');
  await ask(page, 'Telefonseelsorge');
  const title = page.getByRole('link', { name: /^Welttag der Suizidprävention/ });
  await expect(title).toHaveAttribute('lang', 'de');
});

test('the slash key comes to the box, Escape leaves it, and the key can be switched off', async ({
  page,
}) => {
  await page.goto('search/');
  const box = page.getByRole('searchbox');
  await expect(page.getByRole('checkbox', { name: /moves to the search box/ })).toBeVisible();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(box).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(box).not.toBeFocused();
  await expect(box).toHaveValue('a/b');

  await page.getByRole('checkbox', { name: /moves to the search box/ }).uncheck();
  await page.reload();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(box).not.toBeFocused();
});

test('markup in a query stays text', async ({ page }) => {
  await page.goto(
    `search/#${new URLSearchParams({ q: '<img src=x onerror=alert(1)> theripist' })}`,
  );
  await expect(page.locator('#search-results')).toHaveAttribute('data-answered', /img/);
  expect(await page.locator('main img').count()).toBe(0);
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
