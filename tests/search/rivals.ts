/** What search would be without our part: Pagefind alone, and MiniSearch with its defaults. */
import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import type { SearchRecord } from '../../src/search/record.ts';

export type Finder = (query: string) => Promise<readonly string[]>;

/** Pagefind as it comes, in the browser. */
export function createPagefindFinder(page: Page): Finder {
  return (query) =>
    page.evaluate(async (words) => {
      const pagefind = await import(/* @vite-ignore */ `${'/pagefind/'}pagefind.js`);
      const { results } = await pagefind.search(words);
      const pages = await Promise.all(
        results.slice(0, 10).map((result: { data(): Promise<{ url: string }> }) => result.data()),
      );
      return pages.map(({ url }: { url: string }) => url);
    }, query);
}

/** MiniSearch over the same records as ours, with nothing set. */
export function createMiniSearchFinder(records: readonly SearchRecord[]): Finder {
  const index = new MiniSearch({
    fields: ['title', 'summary', 'headings', 'terms'],
    storeFields: ['href'],
  });
  index.addAll(
    records.map(({ href, title, summary, headings = [], terms = [] }, id) => ({
      id,
      href,
      title,
      summary,
      headings: headings.join('. '),
      terms: terms.join('. '),
    })),
  );
  return async (query) => index.search(query).map(({ href }) => String(href));
}
