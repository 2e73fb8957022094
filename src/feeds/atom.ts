import { toXast } from 'hast-util-to-xast';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { getStrings } from '../i18n/strings.ts';
import { site } from '../site.ts';
import { type Entry, writeWhole } from './entry.ts';
import { type Feed, toMoment } from './feed.ts';
import { wrap } from './plain-text.ts';

const xhtml = { type: 'xhtml' };

/**
 * Writes a feed as Atom (RFC 4287). Texts are XHTML and a style sheet in CSS comes with it, so that a
 * browser shows a page that can be read, with links, to those who open the feed itself.
 */
export function writeAtom(feed: Feed): string {
  const { locale, title, summary, url, updated, entries } = feed;
  const { feeds } = getStrings(locale);
  const explained = wrap('div', [
    { type: 'text', value: `${summary} ${feeds.opened} ` },
    wrap('a', [{ type: 'text', value: feeds.more }], { href: `${site.origin}${site.base}feeds/` }),
  ]);
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    x('id', `${url}feed.xml`),
    x('title', title),
    x('subtitle', xhtml, toElement(explained)),
    x('updated', toMoment(updated)),
    x('author', [x('name', site.name), x('uri', `${site.origin}${site.base}`)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: `${url}feed.xml` }),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('icon', `${site.origin}${site.base}icons/icon-192.png`),
    x('rights', feeds.rights),
    ...entries.map((entry) => writeEntry(entry, feeds.read)),
  ]);
  const style = `<?xml-stylesheet href="${site.base}feed.css" type="text/css"?>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${style}\n${toXml(root)}\n`;
}

function writeEntry(entry: Entry, read: string): Element {
  const { article, url } = entry;
  const summary = wrap('div', [
    { type: 'text', value: `${article.summary} ` },
    wrap('a', [{ type: 'text', value: read }], { href: url }),
  ]);
  return x('entry', [
    x('id', url),
    x('title', article.title),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('published', toMoment(article.published)),
    x('updated', toMoment(article.checked)),
    ...article.topics.map((topic) =>
      x('category', { term: topic, label: getStrings(article.locale).topics[topic] }),
    ),
    x('summary', xhtml, toElement(summary)),
    x('content', xhtml, toElement(writeWhole(entry))),
  ]) as Element;
}

function toElement(node: ReturnType<typeof wrap>): Element {
  return toXast(node) as Element;
}
