/** A passage that a reader selects and passes on. */
import { expect, test } from '@playwright/test';
import { site } from '../site.ts';

const guide = 'articles/a-first-goal/';

test('a selected passage can be passed on with a link that opens the page there', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(guide);
  const offer = page.getByRole('button', { name: 'Share this passage' });
  await expect(offer).toHaveCount(0);
  await page
    .locator('.prose > p')
    .filter({ hasText: 'A vague wish is nothing to be ashamed of' })
    .evaluate((paragraph) => {
      const text = paragraph.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 0, text, 44);
    });
  await offer.click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(
    /^https:\/\/cairn\.example\/articles\/a-first-goal\/#:~:text=a%20vague%20wish/,
  );

  const elsewhere = await context.newPage();
  await elsewhere.goto(link.replace('https://cairn.example/', site.url));
  await expect
    .poll(() => elsewhere.evaluate(() => Math.round(scrollY)), { message: 'scrolled there' })
    .toBeGreaterThan(200);
});

test('the offer goes away with the selection', async ({ page }) => {
  await page.goto(guide);
  const offer = page.getByRole('button', { name: 'Share this passage' });
  await page.locator('.prose > p').nth(1).selectText();
  await expect(offer).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(offer).toBeHidden();
});
