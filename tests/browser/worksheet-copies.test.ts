/** Copies: suggested, saved, opened and packed away, by the numbers of the table of failures. */
import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { site } from '../site.ts';
import { expectStored, openHome, readStored, saveFile } from './worksheet.ts';

test('row 11: after the third stone a copy is suggested, and not again at once', async ({
  page,
}) => {
  await openHome(page);
  const nudge = page.getByText('Some browsers clear saved steps');
  for (let stones = 0; stones < 3; stones += 1) {
    await expect(nudge).toBeHidden();
    await page.getByRole('button', { name: /^I did it/ }).click();
  }
  await expect(nudge).toBeVisible();
  await page.locator('.notice').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: /^I did it/ }).click();
  await expect(nudge).toBeHidden();
});

test('a copy is suggested where one looks around, and no more once there is one', async ({
  page,
}) => {
  await openHome(page);
  for (let stones = 0; stones < 3; stones += 1)
    await page.getByRole('button', { name: /^I did it/ }).click();
  const notice = page.locator('.notice');
  await expect(notice).toContainText('A copy is safe from that.');
  await page.getByRole('button', { name: 'Bring to my session' }).click();
  await expect(notice).toHaveCount(0);
  await page.goBack();
  await notice.getByRole('button', { name: 'Save a copy' }).click();
  await expect(notice).toHaveCount(0);
});

async function openCopy(page: Page, content: string): Promise<void> {
  // From the disk: a huge file takes long on its way from here to the browser.
  const file = test.info().outputPath('steps.json');
  writeFileSync(file, content);
  await page.locator('#open-file').setInputFiles(file);
}

for (const [name, content, says] of [
  ['no JSON', '{"app":', 'We could not read this file.'],
  ['of another app', '{"app":"other"}', 'This file isn’t a copy of these steps.'],
  ['newer', '{"app":"cairn","kind":"worksheet","v":99}', 'saved by a newer version of this page'],
  ['full of traps', '{"__proto__":{"app":"cairn"}}', 'This file isn’t a copy of these steps.'],
  ['huge', `"${'x'.repeat(21 * 1024 * 1024)}"`, 'This file is larger than any copy'],
  ['deep', '['.repeat(100_000), 'We could not read this file.'],
] as const) {
  test(`row 22: a file that is ${name} gets a clear sentence, and nothing changes`, async ({
    page,
  }) => {
    await openHome(page);
    await expectStored(page, 'Ask for the window seat');
    const before = await page.evaluate(() => localStorage.getItem('cairn.ws.main'));
    await page.getByRole('button', { name: 'Copies and printing' }).click();
    await openCopy(page, content);
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByText('Nothing on this device has changed.')).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('cairn.ws.main'))).toBe(before);
  });
}

test('rows 23 and 25: an encrypted copy opens with its passphrase, and not with another', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  await page.getByText('Save an encrypted copy').click();
  await expect(
    page.getByText('If you forget the passphrase, no one can open this file.'),
  ).toBeVisible();
  await page.getByLabel('Passphrase').fill('birch and rain');
  const locked = await saveFile(page, 'Encrypt and save');
  expect(locked).not.toContain('window seat');
  await page.getByText('Save an encrypted copy').click();
  await openCopy(page, locked);
  // By its role: the other field of that name is folded away, and has none.
  const passphrase = page.getByRole('textbox', { name: 'Passphrase' });
  await passphrase.fill('wrong');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(
    page.getByText('We could not open this file. The passphrase may be wrong'),
  ).toBeVisible();
  await passphrase.fill('birch and rain');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('has: 1 goal, 1 step, and 0 stones')).toBeVisible();
});

test('row 24: a copy is shown before it is opened, can be added or put in place of mine, and undone', async ({
  page,
}) => {
  await openHome(page, 'Old goal', 'Old step');
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  const copy = await saveFile(page, 'Save a copy');
  await page.evaluate(() => localStorage.clear());
  await page.goto('about/');
  await openHome(page, 'New goal', 'New step');
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  await openCopy(page, copy);
  await expect(
    page.getByText(/has: 1 goal, 1 step, and 0 stones. You have: 1 goal, 1 step, and 0 stones/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Add to mine' }).click();
  await expectStored(page, 'Old goal');
  await expectStored(page, 'New goal');
  await openCopy(page, copy);
  await page.getByRole('button', { name: 'Replace mine' }).click();
  await expect.poll(async () => Object.keys((await readStored(page))?.goals ?? {}).length).toBe(1);
  await page.getByRole('button', { name: 'Undo: copy opened' }).click();
  await expectStored(page, 'New goal');
});

test('row 26: the text can be had without a file', async ({ browser }) => {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    baseURL: site.url,
  });
  const page = await context.newPage();
  await openHome(page);
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  await page.getByRole('button', { name: 'Copy everything as text' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('Ask for the window seat');
  await expect(page.getByText('open this page in your main browser')).toBeVisible();
  await context.close();
});

test('row 33: a finished goal can be packed into a file, and comes back from it', async ({
  page,
}) => {
  await openHome(page);
  await page.locator('summary', { hasText: 'More for this goal' }).click();
  await page.getByRole('button', { name: 'Put it down for now' }).click();
  await page.getByRole('button', { name: 'Put it down', exact: true }).click();
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  await page.getByText('Pack away a finished goal').click();
  const packed = await saveFile(page, 'Save and take out: Say what I need');
  await expect.poll(async () => Object.keys((await readStored(page))?.goals ?? {}).length).toBe(0);
  await openCopy(page, packed);
  await page.getByRole('button', { name: 'Add to mine' }).click();
  await expectStored(page, 'Say what I need');
});

test('row 34: without a secure connection an encrypted copy isn’t offered, and the page says why', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(crypto, 'subtle', { value: undefined });
  });
  await openHome(page);
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  await page.getByText('Save an encrypted copy').click();
  await expect(page.getByText('This browser can’t encrypt here')).toBeVisible();
});
