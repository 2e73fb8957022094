/** Questions and what they find. */
import { expect, test } from '@playwright/test';
import { ask, results } from './search.ts';

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
