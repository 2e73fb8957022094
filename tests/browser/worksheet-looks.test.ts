/** Every screen, as people see it and as machines check it. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { openHome, path, startGoal } from './worksheet.ts';

test('every screen is accessible at 400 % zoom and on a wide screen, in light and dark', async ({
  page,
}) => {
  test.slow();
  await page.goto(path);
  await expectAccessible(page, 'arrive');
  await page.getByRole('button', { name: 'Start a goal' }).click();
  await expectAccessible(page, 'keep');
  await page.getByRole('button', { name: 'On this device' }).click();
  await page.getByRole('textbox').fill('Say what I need without saying sorry for it');
  for (let pages = 1; pages <= 6; pages += 1) {
    if (pages === 3) {
      await page.getByRole('textbox').first().fill('I say no once');
      await page.getByRole('textbox').last().fill('I say no most of the time');
    }
    if (pages === 4) await page.getByText('Put your own words on the line').click();
    if (pages === 5) {
      await page.getByRole('textbox').fill('Ask for the window seat');
      await page.getByRole('radio', { name: 'Not very sure' }).check();
    }
    await expectAccessible(page, `goal ${pages}`);
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expectAccessible(page, 'plan');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.locator('summary', { hasText: 'More for this goal' }).click();
  await page.getByText('Stones so far').click();
  await expectAccessible(page, 'home');
  await page.getByRole('button', { name: /^Change: .*Ask for/ }).click();
  await expectAccessible(page, 'stone');
  await page.goBack();
  await page.getByRole('button', { name: /^Mark something else: Ask/ }).click();
  await expectAccessible(page, 'mark');
  await page.goBack();
  await page.getByRole('button', { name: 'Say what helped' }).click();
  await expectAccessible(page, 'check-in');
  await page.goBack();
  await page.getByRole('button', { name: 'Bring to my session' }).click();
  await expectAccessible(page, 'session');
  await page.goBack();
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  for (const summary of await page.locator('.screen summary').all()) await summary.click();
  await expectAccessible(page, 'files');
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  await expectAccessible(page, 'delete');
});

test('with reduced motion a stone is there at once; otherwise it settles', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  const stone = page.locator('.my-cairn .settles');
  await expect(stone).toHaveCount(1);
  expect(await stone.evaluate((group) => getComputedStyle(group).animationName)).toBe('none');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await stone.evaluate((group) => getComputedStyle(group).animationName)).toBe('settle');
});

test('in forced colors the chosen number and the stones can still be told apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openHome(page);
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('button', { name: /^I did it/ }).click();
  const outline = (number: string) =>
    page
      .locator('.mark', { has: page.getByRole('radio', { name: number, exact: true }) })
      .evaluate((mark) => getComputedStyle(mark).outlineStyle);
  expect(await outline('4')).toBe('solid');
  expect(await outline('5')).toBe('none');
  const stone = page.locator('.my-cairn .cairn g').first();
  const { fill, stroke } = await stone.evaluate((group) => getComputedStyle(group));
  expect(stroke).not.toBe('none');
  expect(stroke).not.toBe(fill);
});

test('a new screen takes the focus at once, so that nobody is torn out of a field later', async ({
  page,
}) => {
  // A busy device, which is slow to draw.
  await page.addInitScript(() => {
    const draw = requestAnimationFrame;
    window.requestAnimationFrame = (act) => window.setTimeout(() => draw(act), 1500);
  });
  await startGoal(page);
  const field = page.getByRole('textbox');
  await field.focus();
  await page.waitForTimeout(2000);
  await expect(field).toBeFocused();
});
