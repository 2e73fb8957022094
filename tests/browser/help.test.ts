import { expect, type Page, test } from '@playwright/test';

/** One page of each kind. */
const kinds = [
  '',
  'articles/',
  'articles/celebrate-every-step/',
  'articles/setbacks/',
  'trail/rough/',
  'sources/',
  'sources/harkin2016monitoring/',
  'search/',
  'glossary/',
  'about/',
  'worksheet/',
  'worksheet/paper/',
  'print-pack/',
  'leaving/',
  'nowhere/at/all/',
];
const phone = { width: 320, height: 640 };

test.describe('in Ireland', () => {
  test.use({ timezoneId: 'Europe/Dublin', locale: 'en-US' });

  test('my country stands first, as a guess that I can correct, and my choice is kept', async ({
    page,
  }) => {
    await page.goto('help/');
    const status = page.getByRole('status').filter({ hasText: 'first' });
    await expect(status).toHaveText('We put Ireland first because your device may be set to it.');
    await expect(getOpenCountry(page)).toHaveText(['Ireland']);
    const card = page.locator('[data-card]:visible');
    await expect(card.getByRole('link').first()).toHaveAttribute('href', 'tel:112');

    await page.getByRole('combobox', { name: 'Change country' }).selectOption('Australia');
    await expect(getOpenCountry(page)).toHaveText(['Australia']);
    await expect(page.getByText('You chose Australia.')).toBeVisible();
    await expect(card.getByRole('link').first()).toHaveAttribute('href', 'tel:000');

    await page.reload();
    await expect(getOpenCountry(page)).toHaveText(['Australia']);
    await page.getByRole('button', { name: 'Forget my choice' }).click();
    await expect(page.getByText('Your choice has been forgotten.')).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.reload();
    await expect(getOpenCountry(page)).toHaveText(['Ireland']);
  });

  test('on a phone the emergency number is in the first view', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 664 });
    await page.goto('help/');
    const call = page.locator('[data-card]:visible').getByRole('link', { name: 'Call 112' });
    await expect(call).toBeInViewport({ ratio: 1 });
  });

  test('paper holds the chosen country with its numbers, and no others', async ({ page }) => {
    await page.goto('help/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Call 116 123').locator('visible=true')).toHaveCount(1);
    await expect(page.getByText('Call 911').locator('visible=true')).toHaveCount(0);
  });
});

test.describe('without storage', () => {
  test('a country can still be chosen for this page', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto('help/');
    await page.getByRole('combobox', { name: 'Change country' }).selectOption('France');
    await expect(getOpenCountry(page)).toHaveText(['France']);
  });
});

test('a link to a country opens its lines', async ({ page }) => {
  await page.goto('help/#gb');
  await expect(page.getByRole('link', { name: 'Call 0808 2000 247' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the lines of the US stand open, and every other country opens by one press', async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto('help/');
    await expect(getOpenCountry(page)).toHaveText(['United States']);
    await expect(page.getByRole('combobox')).toBeHidden();
    await page.getByText('Germany', { exact: true }).click();
    await expect(page.getByRole('link', { name: 'Call 116 016' })).toBeVisible();
  });

  for (const kind of kinds) {
    test(`from /${kind} help is two presses away, on a screen and by keyboard`, async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      await page.goto(kind);
      // The first stop skips to the content, the second is help.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveText('Get help now');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/help\/$/);
      const call = page.locator('main a[href^="tel:"]:visible').first();
      await expect(call).toHaveAttribute('href', 'tel:911');
    });

    test(`on paper /${kind} says whom to call and where help is`, async ({ page }) => {
      await page.goto(kind);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText('call or text 988').first()).toBeVisible();
      await expect(page.getByText(/^[\w.]+\/help\/$/).first()).toBeVisible();
    });
  }
});

function getOpenCountry(page: Page) {
  return page.locator('[data-country][open] > summary h2');
}
