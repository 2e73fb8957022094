import { basename } from 'node:path';
import { type HistoryEntry, parseHistory, readHistory } from '../authoring/history.ts';
import type { Locale } from '../i18n/locales.ts';
import { contentFolder } from '../site.ts';
import { getArticles } from './articles.ts';
import { once } from './once.ts';
import { getPages } from './pages.ts';

/** A change to the words of the site, with the pages that it touched. */
export interface Change extends Omit<HistoryEntry, 'files'> {
  readonly pages: readonly { readonly title: string; readonly href: string }[];
}

/** As much of the history as a page shows. */
const MOST_CHANGES = 50;

/**
 * The latest changes to articles and pages of a language, newest first. A correction is a change
 * whose message says so in a line `Correction: …`. Undefined where the history isn’t at hand, as in
 * a copy without it: then the page says so.
 */
export const getChanges = once(async (locale: Locale): Promise<readonly Change[] | undefined> => {
  const log = readHistory(['articles', 'pages'].map((folder) => `${contentFolder}/${folder}`));
  if (log === undefined) return undefined;
  const known = new Map(
    [...(await getArticles(locale)), ...(await getPages(locale))].map((page) => [
      page.slug,
      { title: page.title, href: page.href },
    ]),
  );
  return parseHistory(log)
    .map(({ files, ...change }) => ({
      ...change,
      pages: files.flatMap((file) =>
        file.includes(`/${locale}/`) ? (known.get(basename(file, '.mdx')) ?? []) : [],
      ),
    }))
    .filter(({ pages }) => pages.length > 0)
    .slice(0, MOST_CHANGES);
});
