import { expect, type Page, test } from '@playwright/test';

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('cairn:reading-list'));

async function openKeep(page: Page) {
  await page.goto('articles/setbacks/');
  await page.getByRole('link', { name: 'Keep this guide in a reading list' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Keep this guide in a reading list' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('nothing is kept of what somebody reads until they ask', async ({ page }) => {
  await page.goto('articles/setbacks/');
  await page.evaluate(() => scrollTo(0, 2000));
  await page.goto('articles/');
  const dialog = await openKeep(page);
  await expect(dialog).toContainText('Anyone who uses this browser can open it.');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a kept guide says where one was, and its heading is a press away', async ({ page }) => {
  const dialog = await openKeep(page);
  await dialog.getByRole('button', { name: 'Read later' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Kept in your list.');
  await page.reload();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  // The list’s script has come once it is waiting for the page to be left.
  await page.waitForLoadState('networkidle');
  await page
    .locator('.prose > h2')
    .nth(2)
    .evaluate((heading) => heading.scrollIntoView());
  const title = await page.locator('.prose > h2').nth(2).textContent();
  await page.goto('about/');
  await page.goto('articles/setbacks/');
  const back = page.getByRole('link', { name: `You were at: ${title}` });
  await back.click();
  await expect(page.locator('.prose > h2').nth(2)).toBeInViewport();
});

test('a guide that was read is marked in lists, and the list is cleared with one press', async ({
  page,
}) => {
  const dialog = await openKeep(page);
  await dialog.getByRole('button', { name: 'I have read it' }).click();
  await page.goto('articles/');
  await expect(
    page.getByRole('link', { name: 'Progress is not a straight line: setbacks (read)' }).first(),
  ).toBeVisible();
  await page.goto('reading-list/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Reading list" [level=1]
      - heading "Read" [level=2]
      - list:
        - listitem:
          - 'link "Progress is not a straight line: setbacks"'
          - 'button "Remove: Progress is not a straight line: setbacks"': Remove
      - paragraph:
        - button "Clear the list"
  `);
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await expect(page.getByRole('status')).toContainText('The list is empty');
  expect(await kept(page)).toBeNull();
});

test('one guide can be taken out, where it is kept and in the list', async ({ page }) => {
  const dialog = await openKeep(page);
  await dialog.getByRole('button', { name: 'Read later' }).click();
  await dialog.getByRole('button', { name: 'Take it out of the list' }).click();
  expect(await kept(page)).toBeNull();
  await dialog.getByRole('button', { name: 'Read later' }).click();
  await page.goto('reading-list/');
  await page.getByRole('button', { name: /^Remove: / }).click();
  expect(await kept(page)).toBeNull();
  await expect(page.getByRole('link', { name: 'All guides' })).toBeFocused();
});
