/** Search in each of its states, as people see it and as machines check it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const states = [
  { name: 'with results', query: 'homework' },
  { name: 'with a misspelt word', query: 'theripist' },
  { name: 'with nothing that fits', query: 'xyzzy qwrt' },
  { name: 'with help as a card', query: 'i want to die' },
  { name: 'with help in one line', query: 'everything feels hopeless' },
];
const looks = [320, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

for (const { name, query } of states) {
  test(`search ${name} has no barriers, narrow and wide, in light and dark`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`search/#${new URLSearchParams({ q: query })}`);
    await expect(page.locator('#search-results')).toHaveAttribute('data-answered', query);
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect.soft(faults, `${colorScheme} at ${width} px`).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `sideways scroll at ${width} px`).toBe(0);
    }
  });
}
