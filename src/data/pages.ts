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

/** Pages whose layout adds something to their text, so that each has a route of its own. */
const withOwnRoute = ['help', 'leaving'] as const;

/** A route for every other page in every language. */
export async function getPagePaths() {
  const pages = await getAllPages();
  return pages
    .filter(({ slug }) => !withOwnRoute.some((own) => own === slug))
    .map((page) => ({
      params: { locale: toRouteParam(page.locale), page: page.slug },
      props: { page },
    }));
}

/** The routes of one page that has a route of its own: one in every language it is written in. */
export async function getPagePathsOf(own: (typeof withOwnRoute)[number]) {
  const pages = await getAllPages();
  return pages
    .filter(({ slug }) => slug === own)
    .map((page) => ({ params: { locale: toRouteParam(page.locale) }, props: { page } }));
}

async function getAllPages(): Promise<readonly Page[]> {
  return (await Promise.all(locales.map(getPages))).flat();
}
