import { defaultLocale, getHref, getUrl } from '../i18n/locales.ts';
import { getStrings } from '../i18n/strings.ts';
import { site } from '../site.ts';
import { readColor } from '../styles/palette.ts';

/** What a system needs to know that puts the site on a home screen: https://www.w3.org/TR/appmanifest/ */
export function describeApp() {
  const { home } = getStrings(defaultLocale);
  const icon = (name: string, sizes: string, purpose: 'any' | 'maskable') => ({
    src: `${site.base}icons/${name}.png`,
    sizes,
    type: 'image/png',
    purpose,
  });
  return {
    name: site.name,
    short_name: site.name,
    description: home.lead,
    lang: defaultLocale,
    id: site.base,
    start_url: getHref(defaultLocale),
    scope: site.base,
    display: 'minimal-ui',
    background_color: readColor('paper'),
    theme_color: readColor('paper'),
    icons: [
      icon('icon-192', '192x192', 'any'),
      icon('icon-512', '512x512', 'any'),
      icon('maskable-512', '512x512', 'maskable'),
    ],
  };
}

/** Lets a browser search the site from its address bar; the query stands in the fragment. */
export function describeSearch(): string {
  const { search } = getStrings(defaultLocale);
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${site.name}</ShortName>
  <Description>${search.summary}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="192" height="192" type="image/png">${site.origin}${site.base}icons/icon-192.png</Image>
  <Url type="text/html" template="${getUrl(defaultLocale, 'search/')}#q={searchTerms}"/>
</OpenSearchDescription>
`;
}

/**
 * All may read all. Pages that aren’t to be found say so themselves, which a program learns only by
 * reading them.
 */
export function writeRobots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site.origin}${site.base}sitemap.xml\n`;
}
