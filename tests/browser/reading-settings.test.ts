import { expect, type Page, test } from '@playwright/test';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('cairn:reading'));

/** Opens the panel from an article’s footer, with the keyboard. */
async function openPanel(page: Page) {
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Reading settings' });
  await link.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Reading settings' });
  await expect(panel).toBeVisible();
  return { link, panel };
}

test('a choice counts at once, on the next page, and before its first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('articles/setbacks/');
  const { panel } = await openPanel(page);
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await expect(panel.getByRole('status')).toHaveText('Kept in this browser.');
  expect(await ground(page)).toBe('rgb(14, 20, 18)');
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries()) {
        if (name === 'first-paint') {
          const { theme } = document.documentElement.dataset;
          document.documentElement.setAttribute('data-painted', theme ?? 'none');
        }
      }
    }).observe({ type: 'paint', buffered: true });
  });
  await page.goto('glossary/');
  await expect(page.locator('html')).toHaveAttribute('data-painted', 'dark');
  expect(await ground(page)).toBe('rgb(14, 20, 18)');
});

test('each setting changes what it says', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('articles/setbacks/');
  const { panel } = await openPanel(page);
  const look = () =>
    page.evaluate(() => {
      const text = document.querySelector('.prose p');
      if (!text) throw new Error('no text');
      const style = getComputedStyle(text);
      return {
        size: Number.parseFloat(style.fontSize),
        leading: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
        width: text.getBoundingClientRect().width,
        font: style.fontFamily,
        heading: getComputedStyle(document.querySelector('h1') ?? text).fontFamily,
      };
    });
  const usual = await look();
  await panel.getByRole('group', { name: 'Text size' }).getByText('Largest').click();
  expect((await look()).size).toBeGreaterThan(usual.size * 1.4);
  await panel.getByRole('group', { name: 'Text size' }).getByText('Usual').click();
  await panel.getByText('Widest').click();
  expect((await look()).leading).toBeGreaterThan(2);
  await panel.getByText('Short', { exact: true }).click();
  expect((await look()).width).toBeLessThan(usual.width - 100);
  await panel.getByText('With serifs').click();
  expect((await look()).font).toMatch(/Charter.*Georgia/);
  expect((await look()).heading).toMatch(/Charter.*Georgia/);
  await panel.getByText('High contrast').click();
  expect(await ground(page)).toBe('rgb(255, 255, 255)');

  await panel.getByRole('button', { name: 'Back to the usual' }).click();
  expect(await look()).toEqual(usual);
  expect(await page.evaluate(() => localStorage.length), 'nothing stays stored').toBe(0);
});

test('calm switches off every motion, the turn from page to page too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const countMoves = async () => {
    await page.goto('about/');
    await page.addInitScript(() => {
      addEventListener('pagereveal', async (event) => {
        await event.viewTransition?.ready.catch(() => undefined);
        const { length } = document.getAnimations();
        document.documentElement.setAttribute('data-moves', String(length));
      });
    });
    await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-moves');
    return Number(await page.locator('html').getAttribute('data-moves'));
  };
  expect(await countMoves()).toBeGreaterThan(0);
  await page.evaluate(() => localStorage.setItem('cairn:reading', '{"motion":"calm"}'));
  expect(await countMoves()).toBe(0);
});

test('the panel can be closed with Escape, and focus goes back to its link', async ({ page }) => {
  await page.goto('articles/setbacks/');
  const { link, panel } = await openPanel(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByRole('radio', { name: 'Larger' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(link).toBeFocused();
  // The choice made with an arrow key stays.
  expect(await kept(page)).toBe('{"size":"large"}');
});

test('the same choices stand on a page of their own', async ({ page }) => {
  await page.goto('reading-settings/');
  await page.getByText('High contrast').click();
  await expect(page.getByRole('status')).toHaveText('Kept in this browser.');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'High contrast' })).toBeChecked();
});

test('the worksheet, which asks nobody, opens that page instead of the panel', async ({ page }) => {
  await page.goto('worksheet/');
  await page.getByRole('link', { name: 'Reading settings' }).click();
  await expect(page).toHaveURL(/\/reading-settings\/$/);
});

test('a choice from another tab shows here too', async ({ page, context }) => {
  await page.goto('about/');
  const other = await context.newPage();
  await other.goto('reading-settings/');
  await other.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a browser that blocks storage shows every page, and a choice for as long', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('about/');
  const { panel } = await openPanel(page);
  await panel.getByText('Dark', { exact: true }).click();
  await expect(panel.getByRole('status')).toContainText('lasts for this page');
  expect(await ground(page)).toBe('rgb(14, 20, 18)');
  expect(errors).toEqual([]);
});

test('what is stored under our name and isn’t ours breaks nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const junk of ['{"theme":', '[]', '"dark"', 'null', '{"theme":"<b>","x y":"z"}']) {
    await page.goto('about/');
    await page.evaluate((text) => localStorage.setItem('cairn:reading', text), junk);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('pages follow the device, and the settings page says how to change it', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('about/');
    await page.getByRole('link', { name: 'Reading settings' }).click();
    await expect(page.locator('noscript p')).toContainText('Pages follow the settings of');
    await expect(page.locator('noscript li').first()).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
});

test('panels ask the content policy for nothing that it refuses', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  await page.goto('articles/setbacks/');
  await openPanel(page);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Listen' }).click();
  await expect(page.getByRole('region', { name: 'Listen to this guide' })).toBeVisible();
  expect(messages).toEqual([]);
});
