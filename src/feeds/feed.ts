import type { Article } from '../data/articles.ts';
import { getUrl, type Locale } from '../i18n/locales.ts';
import { type Entry, getEntry } from './entry.ts';

/** A feed in no format yet. */
export interface Feed {
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  /** The page that the feed follows, and the address below it where its files stand. */
  readonly url: string;
  /** The day of the latest change. */
  readonly updated: string;
  /** Latest first. */
  readonly entries: readonly Entry[];
}

export interface FeedWords {
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  /** Path of the page that the feed follows. */
  readonly path: string;
}

/** Gathers a feed: what was checked last comes first. */
export async function makeFeed(
  { locale, title, summary, path }: FeedWords,
  articles: readonly Article[],
): Promise<Feed> {
  const sorted = articles.toSorted(
    (one, other) =>
      other.checked.localeCompare(one.checked) ||
      other.published.localeCompare(one.published) ||
      one.slug.localeCompare(other.slug, 'en'),
  );
  return {
    locale,
    title,
    summary,
    url: getUrl(locale, path),
    updated: sorted[0]?.checked ?? '',
    entries: await Promise.all(sorted.map(getEntry)),
  };
}

/** A day as the moment that feeds ask for. */
export function toMoment(day: string): string {
  return `${day}T00:00:00Z`;
}
