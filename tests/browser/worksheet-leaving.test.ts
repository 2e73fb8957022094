/** The worksheet is left, by accident or in a hurry. */
import { expect, test } from '@playwright/test';
import { expectStored, field, openHome, path, startGoal } from './worksheet.ts';

test('row 15: a page that keeps nothing asks before it is left, and one that saves doesn’t', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await openHome(page);
  await page.goto('about/');
  expect(asked).toEqual([]);
  await page.evaluate(() => localStorage.clear());
  await page.goto(path);
  await page.getByRole('button', { name: 'Start a goal' }).click();
  await page.getByRole('button', { name: 'Only while this page is open' }).click();
  await field(page).fill('Something');
  await page.goto('about/');
  expect(asked).toEqual(['beforeunload']);
});

test('row 17: after leaving in a hurry the worksheet stays closed, and shows its words only when asked for', async ({
  page,
}) => {
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
  await openHome(page, 'Find a safe place');
  await expectStored(page, 'Find a safe place');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
  await page.goBack().catch(() => undefined);
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'This page is closed' })).toBeVisible();
  expect(await page.content()).not.toContain('Find a safe place');
  await page.getByRole('link', { name: 'Show Cairn again' }).click();
  await expect(page.getByRole('heading', { name: 'This page is closed' })).toHaveCount(0);
  await page.goto(path);
  await expect(page.getByText('Find a safe place').first()).toBeVisible();
});

test('row 17: one press of Back after leaving doesn’t show the worksheet', async ({ page }) => {
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
  await page.goto('about/');
  await page.goto(path);
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
  await page.goBack();
  // Not even the page before it.
  await expect(page).toHaveURL(/closed\/$/);
});

test('Shift in the middle of writing never leaves the page', async ({ page }) => {
  await startGoal(page);
  await field(page).focus();
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
  await expect(field(page)).toHaveValue('ABCD');
  await expect(page).toHaveURL(/worksheet\/$/);
});
