/** What can go wrong where steps are kept, by the numbers of the table of failures. */
import { expect, test } from '@playwright/test';
import {
  expectStored,
  field,
  fillStorage,
  finishGoal,
  openHome,
  path,
  readStored,
  saveFile,
  startGoal,
} from './worksheet.ts';

test('row 1: where storage is blocked the whole way works, and a copy can be saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(path);
  await expect(page.getByText('This browser will not let this site keep anything.')).toBeVisible();
  await page.getByRole('button', { name: 'Start a goal' }).click();
  await field(page).fill('Say no once');
  await finishGoal(page, 'Say it in a text');
  await page.getByRole('button', { name: /^I did it/ }).click();
  await expect(page.getByRole('heading', { name: 'Your cairn: 1 stone' })).toBeVisible();
  expect(await saveFile(page, 'Save a copy')).toContain('Say it in a text');
});

test('row 2: where storage is switched off it is the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { value: null });
  });
  await page.goto(path);
  await expect(page.getByText('This browser will not let this site keep anything.')).toBeVisible();
  await page.getByRole('button', { name: 'Start a goal' }).click();
  await field(page).fill('Say no once');
});

test('rows 3 and 4: when the browser is out of room, the words stay and the old save is whole', async ({
  page,
}) => {
  await openHome(page);
  await fillStorage(page);
  await page.getByRole('button', { name: 'Add a small step' }).first().click();
  const long = 'A word too many. '.repeat(400);
  await field(page).fill(long);
  await expect(page.getByText('We could not save your last change.')).toBeVisible();
  await expect(field(page)).toHaveValue(long);
  const stored = await readStored(page);
  expect(Object.values(stored?.steps ?? {}).map(({ text }) => text)).toEqual([
    'Ask for the window seat',
  ]);
  expect(
    await page.evaluate(() => localStorage.getItem('other-software-0')?.length),
  ).toBeGreaterThan(1000);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('other')) localStorage.removeItem(key);
    }
  });
  await field(page).fill('Shorter');
  await expectStored(page, 'Shorter');
  await expect(page.getByText('We could not save your last change.')).toBeHidden();
});

test('row 33: when the steps take much room, the page says so', async ({ page }) => {
  await openHome(page);
  await page.evaluate(() => localStorage.setItem('cairn.ws.bak.2', 'x'.repeat(3.3 * 1024 * 1024)));
  await page.getByRole('button', { name: /^I did it/ }).click();
  await expect(page.getByText('Your steps take a lot of room.')).toBeVisible();
});

for (const [name, damage] of [
  ['cut off in the middle', (text: string) => text.slice(0, text.length / 2)],
  ['not ours at all', () => '<html>'],
  ['empty', () => ''],
] as const) {
  test(`row 5: a save that is ${name} is kept as it is, and the page opens`, async ({ page }) => {
    await openHome(page);
    await expectStored(page, 'Ask for the window seat');
    const text = await page.evaluate(() => localStorage.getItem('cairn.ws.main') ?? '');
    await page.evaluate((broken) => localStorage.setItem('cairn.ws.main', broken), damage(text));
    await page.reload();
    await expect(page.getByText('We found saved steps that could not all be read.')).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('cairn.ws.quar.0'))).toBe(damage(text));
    await expect(page.getByRole('button', { name: 'Download what we found' })).toBeVisible();
  });
}

test('row 6: one bad record takes no good ones with it', async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  await expectStored(page, '"kind":"did"');
  await page.evaluate(() => {
    const envelope = JSON.parse(localStorage.getItem('cairn.ws.main') ?? '');
    envelope.json = envelope.json.replace('"kind":"did"', '"kind":"flew"');
    localStorage.setItem('cairn.ws.main', JSON.stringify(envelope));
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Say what I need' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('cairn.ws.quar.0'))).toContain('flew');
});

test('rows 7 and 8: what a newer page has saved is shown and never overwritten', async ({
  page,
}) => {
  await openHome(page);
  await expectStored(page, 'Ask for the window seat');
  const raise = () =>
    page.evaluate(() => {
      const envelope = JSON.parse(localStorage.getItem('cairn.ws.main') ?? '');
      const worksheet = JSON.parse(envelope.json);
      envelope.json = JSON.stringify({ ...worksheet, v: 99, minReader: 99 });
      envelope.rev = 'newer';
      localStorage.setItem('cairn.ws.main', JSON.stringify(envelope));
      return localStorage.getItem('cairn.ws.main');
    });
  const newer = await raise();
  await page.getByRole('button', { name: /^I did it/ }).click();
  await expect(page.getByText('This page has been updated.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('cairn.ws.main'))).toBe(newer);
  await page.reload();
  await expect(
    page.getByText('These steps were saved by a newer version of this page.'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Say what I need' })).toBeVisible();
  await page.getByRole('button', { name: /^I did it/ }).click();
  expect(await page.evaluate(() => localStorage.getItem('cairn.ws.main'))).toBe(newer);
});

test('row 11: the first screen tells those who have lost their steps what may have happened', async ({
  page,
}) => {
  await page.goto(path);
  await expect(page.getByText('Used this before and nothing is here?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open a saved copy' })).toBeVisible();
});

test('row 12: a new app on the home screen says how steps get there', async ({ page }) => {
  await page.addInitScript(() => {
    const { matchMedia } = window;
    window.matchMedia = (query) =>
      query.includes('standalone') ? ({ matches: true } as MediaQueryList) : matchMedia(query);
  });
  await page.goto(path);
  await expect(
    page.getByText('Steps saved in Safari do not move to this Home Screen app'),
  ).toBeVisible();
});

test('row 13: nothing is kept anywhere if somebody chooses so', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('button', { name: 'Start a goal' }).click();
  await page.getByRole('button', { name: 'Only while this page is open' }).click();
  await field(page).fill('Nobody’s business');
  await finishGoal(page, 'Breathe');
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('row 14: a tab that dies in the middle of a word loses at most that word', async ({
  context,
  page,
}) => {
  await startGoal(page, 'Say what I need');
  await page.waitForTimeout(450);
  await page.getByRole('textbox').pressSequentially(' and wan');
  const crashed = page.waitForEvent('crash');
  void page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await next.goto(path);
  await expect(next.getByRole('heading', { name: /^Say what I need/ })).toBeVisible();
});
