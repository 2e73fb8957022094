import { getCollection } from 'astro:content';
import { getHref, type Locale, locales, toRouteParam } from '../i18n/locales.ts';
import type { PageFrontMatter } from '../schemas/page.ts';
import { type Document, getDocument, readId } from './documents.ts';
import { once } from './once.ts';

export interface Page extends Document, PageFrontMatter {
  readonly href: string;
}

/** The pages of a language outside the trail, sorted by slug. */
export const getPages = once(async (locale: Locale): Promise<readonly Page[]> => {
  const entries = await getCollection('pages', ({ id }) => readId(id).locale === locale);
  const pages = await Promise.all(
    entries.map(async (entry): Promise<Page> => {
      const document = await getDocument(entry);
      return { ...entry.data, ...document, href: getHref(locale, `${document.slug}/`) };
    }),
  );
  return pages.sort((one, other) => one.slug.localeCompare(other.slug, 'en'));
});

/** A route for every page in every language. */
export async function getPagePaths() {
  const everywhere = await Promise.all(locales.map(getPages));
  return everywhere.flat().map((page) => ({
    params: { locale: toRouteParam(page.locale), page: page.slug },
    props: { page },
  }));
}
