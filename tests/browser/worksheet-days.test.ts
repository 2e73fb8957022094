/** Days and midnights, by the numbers of the table of failures. */
import { expect, test } from '@playwright/test';
import { expectStored, openHome } from './worksheet.ts';

for (const { timezoneId, instant, day } of [
  { timezoneId: 'Pacific/Kiritimati', instant: '2026-11-22T09:59:00Z', day: '2026-11-22' },
  { timezoneId: 'America/Los_Angeles', instant: '2026-11-23T07:59:00Z', day: '2026-11-22' },
  { timezoneId: 'Europe/London', instant: '2026-03-29T22:59:00Z', day: '2026-03-29' },
  { timezoneId: 'Europe/London', instant: '2026-10-25T23:59:00Z', day: '2026-10-25' },
]) {
  test.describe(`rows 18 to 20: at a minute before midnight in ${timezoneId} on ${day}`, () => {
    test.use({ timezoneId });
    test('a stone gets this day, and yesterday is the day before', async ({ page }) => {
      await page.clock.install({ time: new Date(instant) });
      await openHome(page);
      await page.getByRole('button', { name: /^I did it/ }).click();
      await page.clock.runFor(400);
      await expectStored(page, `"on":"${day}"`);
      await page.getByRole('button', { name: 'Add a note or another day' }).click();
      await page.getByRole('radio', { name: 'Yesterday' }).check();
      await page.clock.runFor(400);
      const before = `${day.slice(0, 8)}${String(Number(day.slice(8)) - 1).padStart(2, '0')}`;
      await expectStored(page, `"on":"${before}"`);
    });
  });
}

test('row 21: a page left open over midnight knows the new day when it is looked at', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-22T23:50:00') });
  await openHome(page);
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.clock.runFor(400);
  await page.clock.fastForward('00:20:00');
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(page.getByRole('radio', { name: '4', exact: true })).not.toBeChecked();
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.clock.runFor(400);
  await expectStored(page, '"on":"2026-11-23"');
});

test('after any time away the page says welcome, and counts no days', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-01T12:00:00') });
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.clock.runFor(400);
  await page.clock.setFixedTime(new Date('2027-08-01T12:00:00'));
  await page.reload();
  await expect(page.getByText('Welcome back. Your cairn is just as you left it.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'A cairn of 1 stone: 1 step' })).toBeVisible();
});
