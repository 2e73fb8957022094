/** Whatever a person writes stays what it is, by the numbers of the table of failures. */
import { expect, test } from '@playwright/test';
import { finishGoal, openHome, readStored, startGoal } from './worksheet.ts';

test('rows 27 and 28: long words, emoji, other scripts and markup stay what they are', async ({
  page,
}) => {
  const text = `<img src=x onerror="document.title='no'"> 👩‍👩‍👧 שלום ${'long '.repeat(300)}`;
  await startGoal(page, text);
  await expect(page.getByText('Long is fine.')).toBeVisible();
  await finishGoal(page, '<b>bold</b>');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('<img src=x');
  expect(await page.locator('#worksheet img').count()).toBe(0);
  await page.reload();
  expect(Object.values((await readStored(page))?.goals ?? {})[0]?.title).toBe(text);
  await expect(page).toHaveTitle('My steps | Cairn');
});

test('row 29: a browser that translates the page neither touches the person’s words nor breaks it', async ({
  page,
}) => {
  await openHome(page);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('[translate="no"], script, style')) continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
  });
  await page.getByRole('button', { name: /^I did it/ }).click();
  await expect(page.getByRole('heading', { name: 'Your cairn: 1 stone' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring to my session' }).click();
  await expect(page.getByRole('heading', { name: 'For my session' })).toBeVisible();
});
