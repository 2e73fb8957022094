import { expect, test } from '@playwright/test';
import { kitchenSink, site } from '../site.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ baseURL: kitchenSink.url });

const path = 'articles/every-part/';

test('the page with every part is accessible, and is not on the site that readers get', async ({
  page,
  request,
}) => {
  await page.goto(path);
  await expectAccessible(page);
  expect((await request.get(`${site.url}${path}`)).status()).toBe(404);
});

test('a work keeps its number, and a place in it is shown', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(path);
  const numbers = page.locator('.cite a');
  await expect(numbers.nth(0)).toHaveText('1');
  await expect(numbers.nth(1)).toHaveText('1, p. 12');
  await expect(numbers.nth(2)).toHaveText('2');
  await expect(numbers.nth(3)).toHaveText('3');
  await expect(page.locator('#source-1').getByRole('link', { name: /^Back/ })).toHaveCount(3);
});

test('key points, callout, evidence note and lists carry their titles', async ({ page }) => {
  await page.goto(path);
  for (const title of [
    'In short',
    'If you are in danger',
    'How sure is this?',
    'What tends to help',
    'What you can leave out',
    'Name one step',
  ]) {
    await expect(page.locator('.panel-title', { hasText: title })).toBeVisible();
  }
});

test('a glossary term tells its meaning on a tap', async ({ page }) => {
  await page.goto(path);
  const term = page.getByRole('button', { name: 'alliance' });
  const meaning = page.locator('#term-alliance');
  await expect(meaning).toBeHidden();
  await term.click();
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
});

test('try-this offers its step word for word', async ({ page }) => {
  await page.goto(path);
  await expect(page.locator('.try-this strong')).toHaveText('Write one sentence about this week');
});

test('a quotation stands with its source', async ({ page }) => {
  await page.goto(path);
  const quotation = page.locator('blockquote');
  await expect(quotation).toContainText('We aim for a reading age of 9 to 11 years old.');
  await expect(quotation.locator('.cite')).toHaveCount(1);
});

test('the table of evidence counts what the site cites', async ({ page }) => {
  await page.goto(path);
  const counts = await page.locator('.table-scroll tbody tr td:last-child').allInnerTexts();
  const sum = counts.reduce((total, count) => total + Number(count), 0);
  await page.goto('sources/');
  await expect(page.locator('.source')).toHaveCount(sum);
});

test('internal links, the drawing of the hills and search work under the base path', async ({
  page,
}) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(path);
  await page.getByRole('link', { name: 'a first goal' }).first().click();
  await expect(page).toHaveURL(`${kitchenSink.url}articles/a-first-goal/`);
  await page.goto('search/#q=homework');
  const first = page.locator('#search-results a').first();
  await expect(first).toBeVisible();
  expect(await first.getAttribute('href')).toContain('/under/a/path/');
  expect(missing).toEqual([]);
});
