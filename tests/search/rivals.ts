/** What search would be without our part: Pagefind alone, and MiniSearch with its defaults. */
import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { readGuides } from './content.ts';

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

/** MiniSearch over what guides say of themselves, with nothing set. */
export function createMiniSearchFinder(): Finder {
  const index = new MiniSearch({
    fields: ['title', 'summary', 'terms'],
    storeFields: ['href'],
  });
  index.addAll(
    Array.from(readGuides(), ([href, { title, summary, searchTerms }], id) => ({
      id,
      href,
      title,
      summary,
      terms: searchTerms.join('. '),
    })),
  );
  return async (query) => index.search(query).map(({ href }) => String(href));
}
