import { toHtml } from 'hast-util-to-html';
import { getCardPath } from '../cards/scene.ts';
import { getStrings } from '../i18n/strings.ts';
import { site } from '../site.ts';
import { writeWhole } from './entry.ts';
import { type Feed, toMoment } from './feed.ts';

/** Describes a feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function describeFeed({ locale, title, summary, url, entries }: Feed) {
  const home = `${site.origin}${site.base}`;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: summary,
    home_page_url: url,
    feed_url: `${url}feed.json`,
    icon: `${home}icons/icon-512.png`,
    favicon: `${home}icons/icon-192.png`,
    authors: [{ name: site.name, url: home }],
    language: locale,
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.article.title,
      summary: entry.article.summary,
      image: `${home}${getCardPath(`articles/${entry.article.slug}`, 'wide')}`,
      date_published: toMoment(entry.article.published),
      date_modified: toMoment(entry.article.checked),
      tags: entry.article.topics.map((topic) => getStrings(locale).topics[topic]),
      content_html: toHtml(writeWhole(entry).children),
    })),
  };
}
