/** What a person writes stays where it is. */
import { expect, test } from '@playwright/test';
import { finishGoal, openHome, path, startGoal } from './worksheet.ts';

const secret = 'Leave the house of my uncle';

test('after the page has come, a whole session asks nothing of any server, and tells nobody', async ({
  page,
}) => {
  const requests: string[] = [];
  const messages: string[] = [];
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Start a goal' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.context().setOffline(true);

  await page.getByRole('button', { name: 'Start a goal' }).click();
  await page.getByRole('button', { name: 'On this device' }).click();
  await page.getByRole('textbox').fill(secret);
  await finishGoal(page, secret);
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('button', { name: 'Say what helped' }).click();
  await page.getByRole('textbox', { name: 'What helped?' }).fill(secret);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.getByRole('button', { name: 'Add a note or another day' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill(secret);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Bring to my session' }).click();
  await page.getByRole('textbox', { name: 'What do I want to talk about?' }).fill(secret);
  await page.goBack();
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  await page.getByRole('button', { name: 'Share my cairn' }).click();
  await expect(page.getByRole('img', { name: /^A cairn of 1 stone/ })).toBeVisible();

  // The picture is drawn here and shown from the page’s own memory.
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(messages).toEqual([]);
  const traces = await page.evaluate(() => ({
    address: location.href,
    title: document.title,
    state: JSON.stringify(history.state),
    cookies: document.cookie,
    tab: JSON.stringify(sessionStorage),
    keys: Object.keys(localStorage).join(),
  }));
  expect(Object.values(traces).join()).not.toContain('uncle');
  expect(traces.address).toMatch(/\/worksheet\/$/);
  expect(traces.title).toBe('My steps | Cairn');
  expect(traces.cookies).toBe('');
});

test('the page’s own policy forbids every connection', async ({ page }) => {
  await page.goto(path);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'none';(?!.*connect-src)/);
  const outcome = await page.evaluate(() =>
    fetch('/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
});

test('words go to no spelling service and into no translation unless the person says so', async ({
  page,
}) => {
  await startGoal(page);
  const field = page.getByRole('textbox');
  await expect(field).toHaveAttribute('spellcheck', 'false');
  await expect(field).toHaveAttribute('writingsuggestions', 'false');
  await expect(field).toHaveAttribute('autocomplete', 'off');
  await expect(field).toHaveAttribute('translate', 'no');
});

test('spelling can be switched on, and stays on', async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  await page.getByRole('checkbox', { name: 'Check my spelling' }).check();
  await page.reload();
  await page.goto(path);
  await page.getByRole('button', { name: 'To my steps' }).click();
  await page.getByRole('button', { name: 'Add a small step' }).first().click();
  await expect(page.getByRole('textbox').first()).toHaveAttribute('spellcheck', 'true');
});

test('nothing is kept before the person has chosen where', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('button', { name: 'Start a goal' }).click();
  await expect(page.getByRole('button', { name: 'On this device' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Only while this page is open' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a deleted goal leaves no words behind, also in what was kept for safety', async ({
  page,
}) => {
  await openHome(page, secret);
  await page.reload();
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.waitForTimeout(500);
  await page.locator('summary', { hasText: 'More for this goal' }).click();
  await page.getByRole('button', { name: 'Let it go' }).click();
  await page.getByRole('button', { name: 'Let it go' }).click();
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  await page.getByText('Pack away a finished goal').click();
  await page.getByRole('button', { name: /^Delete this goal/ }).click();
  await page.waitForTimeout(500);
  await page.reload();
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).not.toContain('uncle');
});
