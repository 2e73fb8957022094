/** Search in each of its states, as people see it and as machines check it. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';

const states = [
  { name: 'with results', query: 'homework' },
  { name: 'with a misspelt word', query: 'theripist' },
  { name: 'with nothing that fits', query: 'xyzzy qwrt' },
  { name: 'with help as a card', query: 'i want to die' },
  { name: 'with help in one line', query: 'everything feels hopeless' },
];
for (const { name, query } of states) {
  test(`search ${name} has no barriers, narrow and wide, in light and dark`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`search/#${new URLSearchParams({ q: query })}`);
    await expect(page.locator('#search-results')).toHaveAttribute('data-answered', query);
    await expectAccessible(page);
  });
}
