/** The worksheet on paper, filled in or empty, and where script never comes. */
import { expect, test } from '@playwright/test';
import { openHome, path, readStored } from './worksheet.ts';

test('the sheet of paper shows where script never comes, and prints', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'What is one small step?' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Get help now' }).first()).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(3);
  await page.goto('worksheet/paper/');
  for (const format of ['A4', 'Letter'] as const) {
    const sheet = (await page.pdf({ format })).toString('latin1');
    expect(sheet.match(/\/Type \/Page\b/g)?.length, format).toBeLessThanOrEqual(2);
  }
  await page.goto('articles/a-first-goal/');
  await page.getByRole('link', { name: 'Add to my steps' }).first().click();
  await expect(page).toHaveURL(/worksheet\/paper\/$/);
  await context.close();
});

test('row 30: if the script never comes, the sheet of paper appears', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'What is one small step?' })).toBeVisible({
    timeout: 8000,
  });
});

test('row 31: no page of the server shows what one browser keeps', async ({ request }) => {
  const html = await (await request.get(path)).text();
  expect(html).toContain('What is one small step?');
  expect(html).not.toContain('Start a goal</button>');
});

test('a filled sheet prints on one page, on A4 and on Letter', async ({ page }) => {
  await openHome(page);
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('button', { name: /^I did it/ }).click();
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length, format).toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-only')).toContainText('Ask for the window seat');
  await expect(page.getByRole('button', { name: /^I did it/ })).toBeHidden();
});

test('the session sheet prints what is ticked, in the words given to it, and the hard part only if asked', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.getByRole('button', { name: 'Bring to my session' }).click();
  const line = page.getByRole('textbox', { name: /What I did, tried/ });
  await line.fill('Asked, and got the seat');
  await page
    .getByRole('textbox', { name: 'What is hard to say out loud?' })
    .fill('I was scared of you');
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.print-only');
  await expect(paper).toContainText('Asked, and got the seat');
  await expect(paper).not.toContainText('I was scared of you');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: 'Print this' }).check();
  await page.getByRole('checkbox', { name: /^On the sheet/ }).uncheck();
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toContainText('I was scared of you');
  await expect(paper).not.toContainText('Asked, and got the seat');
  const stored = await readStored(page);
  expect(Object.values(stored?.stones ?? {})[0]?.note).toBeUndefined();
});

test('when every goal has ended the page prints them, and what was done without one', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.locator('summary', { hasText: 'More for this goal' }).click();
  await page.getByRole('button', { name: 'It is good enough now' }).click();
  await page.getByRole('textbox', { name: 'What are you glad about?' }).fill('I asked');
  await page.getByRole('button', { name: 'Call it good enough' }).click();
  await page.getByRole('button', { name: 'Add a small step' }).click();
  await page.getByRole('textbox').fill('Open the curtains');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.print-only');
  await expect(paper).toContainText('Say what I need');
  await expect(paper).toContainText('What are you glad about? I asked');
  await expect(paper).toContainText('Did the step: Ask for the window seat');
  await expect(paper).toContainText('Open the curtains');
});
