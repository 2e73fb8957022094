import type { TrailPhase } from '../data/phases.ts';
import type { Locale } from '../i18n/locales.ts';
import { getStrings } from '../i18n/strings.ts';
import { type Feed, type FeedWords, makeFeed } from './feed.ts';

/** What the feed of all guides is called. */
export function nameFeed(locale: Locale): FeedWords {
  const { feeds } = getStrings(locale);
  return { locale, title: feeds.all, summary: feeds.allSummary, path: '' };
}

/** What the feed of one part of the trail is called. */
export function namePhaseFeed({ locale, slug, title, summary }: TrailPhase): FeedWords {
  const { feeds } = getStrings(locale);
  return { locale, title: feeds.phase(title), summary, path: `trail/${slug}/` };
}

/** The feed of one part of the trail. */
export function makePhaseFeed(phase: TrailPhase): Promise<Feed> {
  return makeFeed(namePhaseFeed(phase), phase.articles);
}
