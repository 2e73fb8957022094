import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** A page that search engines may list. */
interface ListedPage {
  readonly url: string;
  readonly locale: string;
  /** The same in every language of the page. */
  readonly path: string;
  /** The day of its last change, if its content tells. */
  readonly changed: string | undefined;
}

/** Writes the list of all pages: https://www.sitemaps.org. Pages in several languages name each other. */
export function writeSitemap(pages: readonly ListedPage[]): string {
  const languages = Map.groupBy(pages, ({ path }) => path);
  const urls = pages
    .toSorted((one, other) => one.url.localeCompare(other.url, 'en'))
    .map(({ url, path, changed }) => {
      const versions = languages.get(path) ?? [];
      const links = versions.map((page) =>
        x('xhtml:link', { rel: 'alternate', hreflang: page.locale, href: page.url }),
      );
      return x('url', [
        x('loc', url),
        ...(changed === undefined ? [] : [x('lastmod', changed)]),
        ...(versions.length > 1 ? links : []),
      ]);
    });
  const root = x(
    'urlset',
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    },
    urls,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}\n`;
}

/** What a finished page says of itself; undefined if it isn’t to be listed. */
export function readListedPage(html: string): ListedPage | undefined {
  const [, url] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  const [, locale = ''] = /<html lang="([^"]+)"/.exec(html) ?? [];
  if (url === undefined || html.includes('<meta name="robots" content="noindex">'))
    return undefined;
  const [, changed] = /"dateModified":"(\d{4}-\d{2}-\d{2})"/.exec(html) ?? [];
  return { url, locale, path: url.replace(`/${locale}/`, '/'), changed };
}
