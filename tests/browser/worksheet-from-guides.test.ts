/** Steps that a guide gives to the worksheet. */
import { expect, test } from '@playwright/test';
import { findFaults } from '../accessibility.ts';
import { openHome } from './worksheet.ts';

test('a step from an article goes into the worksheet without leaving the article', async ({
  page,
}) => {
  await openHome(page, 'Feel steadier');
  await page.goto('articles/a-first-goal/');
  await page.getByRole('button', { name: 'Add to my steps' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add this step' });
  const field = dialog.getByRole('textbox', { name: 'My small step' });
  await expect(field).not.toHaveValue('');
  await field.fill('Write one wish on a card');
  await dialog.getByRole('combobox').selectOption({ label: 'Feel steadier' });
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await expect(dialog.getByText('The step is in My steps now.')).toBeVisible();
  await expect(page).toHaveURL(/a-first-goal/);
  await dialog.getByRole('link', { name: 'Open My steps' }).click();
  await expect(page.getByText('Write one wish on a card').first()).toBeVisible();
});

test('the dialog in an article closes with Escape, and focus goes back to its button', async ({
  page,
}) => {
  await page.goto('articles/a-first-goal/');
  const button = page.getByRole('button', { name: 'Add to my steps' }).first();
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
