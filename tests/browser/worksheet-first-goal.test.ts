/** The way from a wish to the first small step. */
import { expect, test } from '@playwright/test';
import { expectStored, path, startGoal } from './worksheet.ts';

const phone = { width: 390, height: 844 };

test('a first goal, from the wish to the first stone, on a phone and with the keyboard alone', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto(path);
  const press = async (name: string) => {
    const button = page.getByRole('button', { name, exact: true });
    await button.focus();
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  };
  const heading = page.getByRole('heading', { level: 1 });

  await press('Start a goal');
  await expect(heading).toBeFocused();
  await press('On this device');

  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('I want to say what I need');
  await press('Continue');
  await expect(heading).toHaveText('Why does this matter to you?');
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('my friends know the real me');
  await press('Continue');
  await press('Continue');

  await expect(heading).toHaveText('How close do you feel to this today?');
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '2', exact: true })).toBeChecked();
  await press('Continue');

  await expect(heading).toHaveText('What is one small step?');
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ask for the window seat');
  await press('Continue');
  await expect(heading).toHaveText('What might get in the way?');
  await expect(heading).toBeFocused();
  await page.getByRole('textbox', { name: 'If' }).focus();
  await page.keyboard.type('my voice goes quiet');
  await page.keyboard.press('Tab');
  await page.keyboard.type('take one breath and ask again');
  await press('Continue');

  await expect(heading).toHaveText('Check your plan');
  await expect(
    page.getByText('If my voice goes quiet, then I will take one breath').first(),
  ).toBeVisible();
  await press('Done');

  await expect(page.getByRole('heading', { name: 'I want to say what I need' })).toBeVisible();
  await press('I did it: Ask for the window seat');
  await expect(page.getByText('Stone added. You have placed 1 stone here.').first()).toBeVisible();
  await expect(page.getByRole('img', { name: 'A cairn of 1 stone: 1 step' })).toBeVisible();
  await expectStored(page, '"kind":"did"');

  await page.reload();
  await expect(page.getByRole('img', { name: 'A cairn of 1 stone: 1 step' })).toBeVisible();
});

test('every question can be skipped, and the plan says so plainly', async ({ page }) => {
  await startGoal(page, 'x');
  for (let pages = 0; pages < 6; pages += 1)
    await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your plan');
  await expect(page.getByText('Not answered')).toHaveCount(8);
});

test('who skips every question without a word is back at the beginning', async ({ page }) => {
  await startGoal(page);
  for (let pages = 0; pages < 6; pages += 1)
    await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: 'Start a goal' })).toBeVisible();
});

test('from a wish one press leads to a small step', async ({ page }) => {
  await startGoal(page, 'Sleep');
  await page.getByRole('button', { name: 'Skip to a small step' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is one small step?');
  await page.goBack();
  await expect(page.getByRole('textbox')).toHaveValue('Sleep');
});

test('the browser’s own Back goes back a question, and no word is lost', async ({ page }) => {
  await startGoal(page, 'Say no once');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox').fill('rest');
  await page.goBack();
  await expect(page.getByRole('textbox')).toHaveValue('Say no once');
  await page.goForward();
  await expect(page.getByRole('textbox')).toHaveValue('rest');
});

test('a step can be made smaller as often as one likes', async ({ page }) => {
  await startGoal(page, 'Sleep');
  for (let pages = 0; pages < 4; pages += 1)
    await page.getByRole('button', { name: 'Continue' }).click();
  const step = page.getByRole('textbox', { name: 'What is one small step?' });
  await step.fill('Be in bed by ten');
  for (const smaller of ['Put the phone in the kitchen at ten', 'Put the phone on the shelf']) {
    await page.getByRole('radio', { name: 'Not very sure' }).check();
    await expect(page.getByText('Let us make it smaller')).toBeVisible();
    await page.getByRole('textbox', { name: 'The smaller step' }).fill(smaller);
    await page.getByRole('button', { name: 'Use the smaller step' }).click();
    await expect(step).toHaveValue(smaller);
  }
  await expectStored(page, 'Be in bed by ten');
});

test('one small step needs no goal', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('button', { name: 'Just one small step today' }).click();
  await page.getByRole('button', { name: 'On this device' }).click();
  await page.getByRole('textbox', { name: 'One small step' }).fill('Open the curtains');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'I did it: Open the curtains' }).click();
  await expect(page.getByRole('heading', { name: 'Your cairn: 1 stone' })).toBeVisible();
});

test('not today is an answer too, and leaves nothing behind', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('button', { name: 'Not today' }).click();
  await expect(page.getByText('Goals can feel like too much some days.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
