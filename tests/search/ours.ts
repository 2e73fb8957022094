import type { Page } from '@playwright/test';

/** What a reader gets to see for a query. */
export interface Sighting {
  readonly pages: readonly string[];
  readonly help: 'card' | 'line' | 'none';
}

/** Asks the page itself: types, presses Enter, and reads what stands there once it is done. */
export function createOurFinder(page: Page): (query: string) => Promise<Sighting> {
  return async (query) => {
    await page.evaluate(() =>
      document.querySelector('#search-results')?.removeAttribute('data-answered'),
    );
    await page.locator('#query').fill(query);
    await page.locator('#query').press('Enter');
    await page.waitForFunction(
      (asked) => document.querySelector('#search-results')?.getAttribute('data-answered') === asked,
      query.trim(),
    );
    return page.evaluate(() => {
      const isShown = (id: string) => document.querySelector<HTMLElement>(id)?.hidden === false;
      return {
        pages: Array.from(
          document.querySelectorAll<HTMLElement>('#search-results > li'),
          ({ dataset }) => dataset['href'] ?? '',
        ),
        help: isShown('#search-crisis') ? 'card' : isShown('#search-danger') ? 'line' : 'none',
      } as const;
    });
  };
}
