import { site } from '../site.ts';

/** Languages of the site, the default one first. A page exists in a language if its file does. */
export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

/**
 * The address of a page in a language, base path included: `articles/sleep/` becomes
 * `/articles/sleep/` in the default language and `/es/articles/sleep/` in another.
 */
export function getHref(locale: Locale, path = ''): string {
  return `${site.base}${locale === defaultLocale ? '' : `${locale}/`}${path}`;
}

/** The same address with the origin of the site, as other programs need it. */
export function getUrl(locale: Locale, path = ''): string {
  return `${site.origin}${getHref(locale, path)}`;
}

/** Route parameters and props of every language, for pages that exist in all of them. */
export function getLocalePaths() {
  return locales.map((locale) => ({
    params: { locale: toRouteParam(locale) },
    props: { locale },
  }));
}

/** The `locale` part of a route; the default language has none. */
export function toRouteParam(locale: Locale): string | undefined {
  return locale === defaultLocale ? undefined : locale;
}
