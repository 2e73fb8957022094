/** Help comes first where words may come from somebody in danger. */
import { expect, test } from '@playwright/test';
import { ask, results } from './search.ts';

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
