import { chromium, expect, type Page, test } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { site } from '../site.ts';

const rough = 'articles/setbacks/';
const weather = 'https://www.bbc.co.uk/weather';

/** Nothing leaves the machine that tests: pages of others are answered here. */
test.beforeEach(async ({ context }) => {
  await context.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title><h1>Elsewhere</h1>' }),
  );
});

async function expectNothingOfTheSite(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is closed');
  await expect(page).toHaveTitle('This page is closed');
  await expect(page.locator('header, nav, footer, article')).toHaveCount(0);
}

for (const from of [rough, 'articles/couples-and-family/', 'help/', 'trail/rough/', 'leaving/']) {
  test(`/${from} can be left by one press, and Back shows no content`, async ({ page }) => {
    await page.goto('');
    await page.goto(from);
    const pagesSoFar = await page.evaluate(() => history.length);
    await page.getByRole('link', { name: 'Leave this page' }).click();
    await expect(page).toHaveURL(weather);
    // It took the place of the page: the list behind Back doesn’t hold what was left.
    expect(await page.evaluate(() => history.length)).toBe(pagesSoFar);
    await page.goBack();
    await expectNothingOfTheSite(page);
    // Neither does Forward and Back again, nor the address typed anew.
    await page.goto(from);
    await expectNothingOfTheSite(page);
  });
}

test('Back into what the browser remembered shows no content either', async () => {
  // Playwright turns the memory for Back off; here it is what matters.
  const browser = await chromium.launch({
    executablePath: findChromium(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext({ baseURL: site.url });
  await context.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
  );
  const page = await context.newPage();
  await page.goto('');
  await page.goto('articles/');
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      // Survives in the tab’s storage; says that the page came from memory.
      if (persisted) sessionStorage.setItem('test.persisted', '1');
    });
  });
  await page.goto(rough);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.waitForURL(weather);
  await page.goBack();
  await expectNothingOfTheSite(page);
  expect(await page.evaluate(() => sessionStorage.getItem('test.persisted'))).toBe('1');
  await browser.close();
});

test('the page is white at once, before another has come', async ({ page }) => {
  await page.goto(rough);
  // Asked in the same breath as the press: nothing else has had time to come.
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('#leave')?.click();
    return {
      color: getComputedStyle(document.documentElement).backgroundColor,
      body: getComputedStyle(document.body).display,
      title: document.title,
      words: document.querySelectorAll('main').length,
    };
  });
  expect(seen).toEqual({ color: 'rgb(255, 255, 255)', body: 'none', title: '', words: 0 });
  await expect(page).toHaveURL(weather);
});

test('Shift three times leaves, with a spoken count, and capital letters don’t', async ({
  page,
}) => {
  await page.goto(rough);
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
  await expect(page.locator('#leave-status')).toBeEmpty();
  await page.keyboard.press('Shift');
  await expect(page.locator('#leave-status')).toHaveText('Press Shift 2 more times to leave.');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(weather);
});

test('whoever comes back may ask for the site again', async ({ page }) => {
  await page.goto(rough);
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await page.goto(rough);
  await page.getByRole('link', { name: 'Show Cairn again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Every small step counts');
  await page.goto(rough);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('setbacks');
});

test('leaving may lead to a page of my own, which is kept on this device and checked', async ({
  page,
}) => {
  await page.goto('leaving/');
  await page.getByRole('textbox', { name: 'Address of your page' }).fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Keep this choice' }).click();
  await expect(page.getByText('That address can’t be used.')).toBeVisible();
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.getByRole('textbox').fill('example.org/news');
  await page.getByRole('button', { name: 'Keep this choice' }).click();
  await expect(page.getByText('Kept.')).toBeVisible();
  await page.goto('help/');
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL('https://example.org/news');
});

test('a stored address that is none of a page to open is not followed', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('cairn:exit', 'http://insecure.example/'));
  await page.goto(rough);
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL(weather);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the weather, and the page beside it says what it can’t do', async ({
    page,
  }) => {
    await page.goto(rough);
    await page.getByRole('link', { name: 'What this does' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leaving a page in a hurry');
    await expect(page.getByText('It doesn’t clear the history.')).toBeVisible();
    await page.getByRole('link', { name: 'Leave this page' }).click();
    await expect(page).toHaveURL(weather);
  });
});

for (const from of [rough, 'help/', 'leaving/']) {
  test(`on /${from} the way out stays in view at 320 px and hides nothing that has the focus`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto(from);
    const leave = page.getByRole('link', { name: 'Leave this page' });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await expect(leave).toBeInViewport({ ratio: 1 });
    await page.evaluate(() => scrollTo(0, 0));
    const hidden: string[] = [];
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const focused = document.activeElement;
        const bar = document.querySelector('.leave');
        if (!focused || !bar || focused === document.body || bar.contains(focused)) return null;
        const { top, bottom } = focused.getBoundingClientRect();
        const strip = bar.getBoundingClientRect();
        return top < strip.bottom - 1 && bottom > strip.top + 1 ? focused.textContent : null;
      });
      if (fault !== null) hidden.push(fault);
    }
    expect(hidden).toEqual([]);
  });
}
