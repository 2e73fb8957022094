/** What can go wrong with the worksheet, by the numbers of its table of failures. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, expect, type Page, test } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { site } from '../site.ts';
import { expectStored, finishGoal, openHome, path, readStored, startGoal } from './worksheet.ts';

const field = (page: Page) => page.getByRole('textbox').first();

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
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).first().click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Say it in a text');
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
  await page.evaluate(() => {
    let text = 'x'.repeat(1024 * 1024);
    for (let part = 0; text.length > 0; part += 1) {
      try {
        localStorage.setItem(`other-software-${part}`, text);
      } catch {
        text = text.slice(0, text.length / 2);
      }
    }
  });
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

test('row 9: of forty stones in each of two tabs, eighty are kept', async ({ context, page }) => {
  test.slow();
  await openHome(page);
  await expectStored(page, 'Ask for the window seat');
  const other = await context.newPage();
  await other.goto(path);
  for (let stones = 0; stones < 40; stones += 1) {
    await Promise.all(
      [page, other].map((tab) => tab.getByRole('button', { name: /^I did it/ }).click()),
    );
  }
  await expect
    .poll(async () => Object.keys((await readStored(page))?.stones ?? {}).length, {
      timeout: 20_000,
    })
    .toBe(80);
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await expect(tab.getByRole('heading', { name: 'Your cairn: 80 stones' })).toBeVisible();
  }
});

test('row 9: words from another tab come in while this one is open', async ({ context, page }) => {
  await openHome(page);
  await expectStored(page, 'Ask for the window seat');
  const other = await context.newPage();
  await other.goto(path);
  await other.getByRole('button', { name: /^I did it/ }).click();
  await expectStored(other, '"kind":"did"');
  await expect(page.getByRole('heading', { name: 'Your cairn: 1 stone' })).toBeVisible();
  await expect(page.getByText('This page is open in another tab.')).toBeVisible();
});

test('rows 10 and 35: deleting everything deletes it, also for a tab in which somebody is typing', async ({
  context,
  page,
}) => {
  await openHome(page);
  await expectStored(page, 'Ask for the window seat');
  const other = await context.newPage();
  await other.goto(path);
  await other.getByRole('button', { name: 'Add a small step' }).first().click();
  await field(other).pressSequentially('Half a sen');

  await page.bringToFront();
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  // By then, what the other tab has so far may be kept already, or not yet.
  await expect(
    page.getByText(
      /^This will delete 1 goal, (?:1 step|2 steps), and 0 stones from this browser\./,
    ),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Start a goal' })).toBeVisible();

  await other.bringToFront();
  await field(other).pressSequentially('tence');
  await expect(other.getByText('These steps were cleared in another tab.')).toBeVisible();
  await expect(field(other)).toHaveValue('Half a sentence');
  await other.waitForTimeout(600);
  const left = await page.evaluate(() => Object.keys(localStorage));
  expect(left).toEqual(['cairn.ws.epoch']);
});

test('row 10: clearing the site’s data from outside is noticed too', async ({ page }) => {
  await openHome(page);
  await expectStored(page, 'Ask for the window seat');
  await page.evaluate(() => localStorage.clear());
  await page.getByRole('button', { name: /^I did it/ }).click();
  await expect(page.getByText('These steps were cleared in another tab.')).toBeVisible();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('row 11: the first screen tells those who have lost their steps what may have happened', async ({
  page,
}) => {
  await page.goto(path);
  await expect(page.getByText('Used this before and nothing is here?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open a saved copy' })).toBeVisible();
});

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

test('row 15: a page that keeps nothing asks before it is left, and one that saves doesn’t', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await openHome(page);
  await page.goto('about/');
  expect(asked).toEqual([]);
  await page.evaluate(() => localStorage.clear());
  await page.goto(path);
  await page.getByRole('button', { name: 'Start a goal' }).click();
  await page.getByRole('button', { name: 'Only while this page is open' }).click();
  await field(page).fill('Something');
  await page.goto('about/');
  expect(asked).toEqual(['beforeunload']);
});

test('row 16: a page that comes back out of the browser’s memory shows what was saved since', async () => {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext({ baseURL: site.url });
  const page = await context.newPage();
  await openHome(page);
  await expectStored(page, 'Ask for the window seat');
  await page.evaluate(() =>
    addEventListener('pageshow', (event) => {
      document.documentElement.dataset['restored'] = String(event.persisted);
    }),
  );
  await page.getByRole('link', { name: 'About' }).first().click();
  await expect(page).toHaveURL(/about/);
  const other = await context.newPage();
  await other.goto(path);
  await other.getByRole('button', { name: /^I did it/ }).click();
  await expectStored(other, '"kind":"did"');
  await page.bringToFront();
  // The driver’s own way back waits for a load that never comes here.
  await page.evaluate(() => history.back());
  await expect(page.getByRole('heading', { name: 'Your cairn: 1 stone' })).toBeVisible();
  expect(await page.locator('html').getAttribute('data-restored')).toBe('true');
  await browser.close();
});

test('row 17: after leaving in a hurry the worksheet stays closed, and shows its words only when asked for', async ({
  page,
}) => {
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
  await openHome(page, 'Find a safe place');
  await expectStored(page, 'Find a safe place');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
  await page.goBack().catch(() => undefined);
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'This page is closed' })).toBeVisible();
  expect(await page.content()).not.toContain('Find a safe place');
  await page.getByRole('link', { name: 'Show Cairn again' }).click();
  await expect(page.getByRole('heading', { name: 'This page is closed' })).toHaveCount(0);
  await page.goto(path);
  await expect(page.getByText('Find a safe place').first()).toBeVisible();
});

test('row 17: one press of Back after leaving doesn’t show the worksheet', async ({ page }) => {
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
  await page.goto('about/');
  await page.goto(path);
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
  await page.goBack();
  // Not even the page before it.
  await expect(page).toHaveURL(/closed\/$/);
});

test('Shift in the middle of writing never leaves the page', async ({ page }) => {
  await startGoal(page);
  await field(page).focus();
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
  await expect(field(page)).toHaveValue('ABCD');
  await expect(page).toHaveURL(/worksheet\/$/);
});

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

/** Saves a copy of what a page has, and returns its text. */
async function saveCopy(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).first().click();
  return readFileSync(await (await download).path(), 'utf8');
}

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
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Encrypt and save' }).click();
  const locked = readFileSync(await (await download).path(), 'utf8');
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
  const copy = await saveCopy(page);
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

test('row 31: no page of the server shows what one browser keeps', async ({ request }) => {
  const html = await (await request.get(path)).text();
  expect(html).toContain('What is one small step?');
  expect(html).not.toContain('Start a goal</button>');
});

test('row 30: if the script never comes, the sheet of paper appears', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'What is one small step?' })).toBeVisible({
    timeout: 8000,
  });
});

test('row 33: when the steps take much room, the page says so', async ({ page }) => {
  await openHome(page);
  await page.evaluate(() => localStorage.setItem('cairn.ws.bak.2', 'x'.repeat(3.3 * 1024 * 1024)));
  await page.getByRole('button', { name: /^I did it/ }).click();
  await expect(page.getByText('Your steps take a lot of room.')).toBeVisible();
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
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save and take out: Say what I need' }).click();
  const packed = readFileSync(await (await download).path(), 'utf8');
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
