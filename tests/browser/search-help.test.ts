/** Help comes first where words may come from somebody in danger. */
import { expect, test } from '@playwright/test';
import { findFaults } from '../accessibility.ts';
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
});

test('a question in Spanish shows help in Spanish, and in it nothing else', async ({ page }) => {
  await page.goto('search/');
  await ask(page, 'quiero morir');
  const card = page.getByRole('region', { name: /Mereces apoyo/ });
  await expect(card).toBeVisible();
  await expect(card.getByRole('link', { name: 'Llama al 911' })).toBeVisible();
  await expect(card.getByText('luego marca el 2')).toBeVisible();
  await expect(card.getByRole('link', { name: 'Envía AYUDA por mensaje al 988' })).toHaveAttribute(
    'href',
    'sms:988?&body=AYUDA',
  );
  await expect(card.getByText('Estados Unidos').first()).toBeVisible();
  await expect(card.locator('[lang="en"]').filter({ visible: true })).toHaveCount(0);
  const parts = card.locator('a, button, label, select, h2 > *, li > span, [role="status"]');
  const languages = await parts
    .filter({ visible: true })
    .evaluateAll((shown) => shown.map((part) => part.closest('[lang]')?.getAttribute('lang')));
  expect(languages.length).toBeGreaterThan(8);
  expect(new Set(languages)).toEqual(new Set(['es']));
  expect(await findFaults(page)).toEqual([]);

  await card.getByRole('combobox', { name: 'Cambiar de país' }).selectOption('Reino Unido');
  await expect(card.getByText('Samaritans · Responden en inglés.')).toBeVisible();
  await expect(card.getByText('Elegiste Reino Unido.')).toBeVisible();

  await ask(page, 'i want to die');
  await expect(page.getByText('You chose United Kingdom.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call 116 123' })).toBeVisible();
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
