/** The parts of a page by which a screen reader moves about. */
import { expect, test } from '@playwright/test';

test('every kind of page has its landmarks, one title and headings in order', async ({ page }) => {
  for (const path of [
    '',
    'articles/',
    'articles/setbacks/',
    'trail/rough/',
    'sources/',
    'help/',
    'search/',
    'glossary/',
    'about/',
    'print-pack/',
    'reading-settings/',
    'worksheet/',
    'worksheet/paper/',
    '404.html',
  ]) {
    await page.goto(path);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark), `${landmark} of /${path}`).toHaveCount(1);
    }
    await expect(page.getByRole('heading', { level: 1 }), `/${path}`).toHaveCount(1);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips, `levels of headings that skip one on /${path}: ${levels.join(' ')}`).toEqual([]);
  }
});
