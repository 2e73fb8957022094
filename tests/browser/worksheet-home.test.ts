/** Stones, steps and goals on the home screen: they are placed and changed, and every change can be taken back. */
import { expect, test } from '@playwright/test';
import { openHome } from './worksheet.ts';

test('trying, learning and resting place stones too, for today, yesterday or another day', async ({
  page,
}) => {
  await openHome(page);
  for (const [kind, day] of [
    ['I tried', 'Yesterday'],
    ['I learned something', 'Today'],
    ['I rested on purpose', 'Today'],
  ] as const) {
    await page.getByRole('button', { name: 'Mark something else: Ask for' }).click();
    await page.getByRole('button', { name: kind }).click();
    await page.getByRole('radio', { name: day }).check();
    await page.getByRole('button', { name: 'Done' }).click();
  }
  await expect(
    page.getByRole('img', { name: 'A cairn of 3 stones: 1 try, 1 thing learned, 1 rest' }),
  ).toBeVisible();
  await page.getByText('Stones so far').click();
  await page.getByRole('button', { name: /^Change: .*Tried/ }).click();
  await page.getByRole('radio', { name: 'Another day' }).check();
  await page.getByRole('textbox', { name: 'Day' }).fill('2026-01-05');
  await page.getByRole('textbox', { name: 'Note' }).fill('In the rain');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('Stones so far').click();
  await expect(
    page.getByText('January 5, 2026: Tried: Ask for the window seat\nIn the rain').first(),
  ).toBeVisible();
});

test('a stone says that it was added, and one that is taken back leaves no empty screen', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('button', { name: 'Mark something else: Ask for' }).click();
  await page.getByRole('button', { name: 'I tried' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stone added');
  await page.getByRole('button', { name: 'Undo: stone added' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My steps');
  await expect(page.getByText('Your cairn starts with one stone.')).toBeVisible();
});

test('stones of a goal that has ended, and of a step without a goal, can be looked at and changed', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.locator('summary', { hasText: 'More for this goal' }).click();
  await page.getByRole('button', { name: 'Let it go' }).click();
  await page.getByRole('button', { name: 'Let it go' }).click();
  await page.getByText('Stones so far').click();
  await expect(page.getByRole('button', { name: /^Change: .*Ask for the window/ })).toBeVisible();
  await page.getByRole('button', { name: 'Add a small step' }).click();
  await page.getByRole('textbox').fill('Open the curtains');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.getByText('Stones so far').first().click();
  await expect(page.getByRole('button', { name: /^Change: .*Open the curt/ })).toBeVisible();
});

test('a goal can be put down, picked up, be good enough, and let go, and its stones stay', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  const more = page.locator('summary', { hasText: 'More for this goal' });
  await more.click();
  await page.getByRole('button', { name: 'Put it down for now' }).click();
  await page.getByRole('button', { name: 'Put it down', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Put down for now' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your cairn: 1 stone' })).toBeVisible();
  await page.getByRole('button', { name: /^Pick it up again/ }).click();
  await more.click();
  await page.getByRole('button', { name: 'It is good enough now' }).click();
  await page.getByRole('textbox', { name: /if things get hard again/ }).fill('Ask early');
  await page.getByRole('button', { name: 'Call it good enough' }).click();
  await page.getByRole('button', { name: /^Pick it up again/ }).click();
  await expect(page.getByText('Ask early').first()).toBeVisible();
  await more.click();
  await page.getByRole('button', { name: 'Let it go' }).click();
  await page.getByRole('button', { name: 'Let it go' }).click();
  await expect(page.getByRole('heading', { name: 'Let go' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your cairn: 1 stone' })).toBeVisible();
});

test('a step can be put away or deleted, and both can be taken back', async ({ page }) => {
  await openHome(page);
  for (const button of ['Put this step away', 'Delete']) {
    await page.getByRole('button', { name: 'Change step: Ask for the window seat' }).click();
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByText('No step here yet.')).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByText('Ask for the window seat').first()).toBeVisible();
  }
});

test('every action can be taken back, one after another', async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.getByRole('button', { name: 'Undo: stone added' }).click();
  await expect(page.getByText('Your cairn starts with one stone.').first()).toBeVisible();
  while ((await page.getByRole('button', { name: /^Undo/ }).count()) > 0) {
    await page.getByRole('button', { name: /^Undo/ }).click();
  }
  await expect(page.getByRole('button', { name: 'Start a goal' })).toBeVisible();
});

test('what an action has done stands on the screen, too', async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await expect(page.locator('.reply')).toContainText('Copy saved, if your browser allowed it.');
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  await expect(page.getByText('This will delete 1 goal, 1 step, and 0 stones')).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(page.locator('.reply')).toContainText('is deleted');
});
