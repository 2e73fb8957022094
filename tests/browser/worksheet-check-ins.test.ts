/** Numbers over time, and what is said about them. */
import { expect, test } from '@playwright/test';
import { expectStored, openHome } from './worksheet.ts';

test('a check-in keeps the number and what helped, and shows the way of the numbers in words', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await expect(page.getByText(/^Your number was 4 on/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Say what helped' }).click();
  await page.getByRole('textbox', { name: 'What helped?' }).fill('Mornings');
  await page.getByRole('radio', { name: 'Every week' }).check();
  await expect(page.getByText(/^Your next check-in could be on/)).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await expectStored(page, 'Mornings');
});

test('“I am not sure” is an answer', async ({ page }) => {
  await openHome(page);
  await page.getByRole('radio', { name: 'I am not sure' }).check();
  await expectStored(page, '"value":null');
});

test('three check-ins that stay call for a kind word, and can go onto the session sheet', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-03-01T12:00:00') });
  await openHome(page);
  for (const day of ['2026-03-01', '2026-03-08', '2026-03-15']) {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await page.reload();
    await page.getByRole('radio', { name: '3', exact: true }).check();
    await page.clock.runFor(1000);
    await expectStored(page, day);
  }
  await page.getByRole('button', { name: 'Say what helped' }).click();
  await expect(
    page.getByText('Your number has stayed in the same place for a while.').first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Add it to my session sheet' }).click();
  await expect(page.getByRole('textbox', { name: 'What do I want to talk about?' })).toHaveValue(
    'My number has stayed in the same place for a while.',
  );
});
