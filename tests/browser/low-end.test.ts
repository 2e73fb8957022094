/** Pages where little works: no fonts, no pictures, little room, other writing directions. */
import { expect, type Page, test } from '@playwright/test';

const kinds = [
  '',
  'articles/setbacks/',
  'articles/',
  'trail/rough/',
  'sources/',
  'help/',
  'search/',
  'glossary/',
  'print-pack/',
  'reading-settings/',
  'worksheet/',
  'worksheet/paper/',
];

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Elements whose words are cut off: wider or higher than the box that hides what goes beyond. */
const listCut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none' || element.closest('svg')) return false;
        const hides = [overflowX, overflowY].some((value) => /hidden|clip/.test(value));
        return hides && element.scrollHeight > element.clientHeight + 1;
      })
      .map((element) => element.className),
  );

for (const path of kinds) {
  test(`/${path} loses nothing when text is spaced out, or runs from right to left`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      // The spacing of WCAG 1.4.12, set the way a reader’s own style sheet would.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        document.adoptedStyleSheets = [sheet];
      });
      expect.soft(await overflow(page), `sideways scroll, spaced out, at ${width} px`).toBe(0);
      expect.soft(await listCut(page), `cut words, spaced out, at ${width} px`).toEqual([]);
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
        document.documentElement.dir = 'rtl';
      });
      expect.soft(await overflow(page), `sideways scroll, right to left, at ${width} px`).toBe(0);
      await page.evaluate(() => document.documentElement.removeAttribute('dir'));
    }
  });
}

test('with the largest text and the widest spacing nothing scrolls sideways', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('cairn:reading', '{"size":"largest","spacing":"widest","width":"wide"}');
  });
  for (const path of kinds) {
    await page.goto(path);
    for (const width of [320, 768, 1200, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflow(page), `/${path} at ${width} px`).toBe(0);
    }
  }
});

test('a guide can be read without fonts and pictures', async ({ page }) => {
  await page.route(/\.(?:woff2|svg|png)$/, (route) => route.abort());
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('articles/setbacks/');
  await expect(page.getByText('The panic is back in the supermarket')).toBeVisible();
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Source 2' }).first().click();
  await expect(page.locator('#note-2')).toBeVisible();
});

test('in forced colors the choices of the reading settings can be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('reading-settings/');
  const [chosen, other] = await page.evaluate(() =>
    ['usual', 'dark'].map((value) => {
      const radio = document.querySelector<HTMLInputElement>(`[name=theme][value=${value}]`);
      const { borderTopWidth, fontWeight } = getComputedStyle(
        radio?.parentElement ?? document.body,
      );
      return { border: Number.parseFloat(borderTopWidth), fontWeight, checked: radio?.checked };
    }),
  );
  expect(chosen?.border).toBeGreaterThan(0);
  expect(chosen?.checked).toBe(true);
  expect(chosen?.fontWeight).not.toBe(other?.fontWeight);
});
