import { getCollection } from 'astro:content';
import { throwFaults } from '../authoring/author-error.ts';
import { getHref, type Locale, locales, toRouteParam } from '../i18n/locales.ts';
import { type Phase, phases } from '../site.ts';
import { type Article, getArticles, getArticlesBySlug } from './articles.ts';
import { type Document, getDocument, readId } from './documents.ts';
import { once } from './once.ts';

export interface TrailPhase extends Omit<Document, 'slug'> {
  readonly slug: Phase;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  /** In the order in which to read them. */
  readonly articles: readonly Article[];
}

/**
 * The phases of the trail in their order. Throws if a phase lists an article that doesn’t exist or
 * belongs elsewhere, or leaves one of its own out: then nobody would find it on the trail.
 */
export const getTrail = once(async (locale: Locale): Promise<readonly TrailPhase[]> => {
  const entries = await getCollection('phases', ({ id }) => readId(id).locale === locale);
  const all = await getArticles(locale);
  return Promise.all(
    phases.map(async (slug) => {
      const entry = entries.find(({ id }) => id === `${locale}/${slug}`);
      if (entry === undefined) throw new Error(`content/phases/${locale}/${slug}.mdx is missing.`);
      const document = await getDocument(entry);
      const listed = entry.data.articles;
      const own = all.filter(({ phase }) => phase === slug).map((article) => article.slug);
      throwFaults([
        ...listed
          .filter((article) => !own.includes(article))
          .map((article) => ({
            file: document.file,
            line: 1,
            fault: `The phase lists ${article}, which is no article of this phase.`,
            remedy: `Take it out, or set the article’s phase to ${slug}.`,
          })),
        ...own
          .filter((article) => !listed.includes(article))
          .map((article) => ({
            file: document.file,
            line: 1,
            fault: `The phase does not list its article ${article}.`,
            remedy: 'Add its slug to articles, where it belongs in the order of reading.',
          })),
      ]);
      return {
        ...document,
        ...entry.data,
        slug,
        href: getHref(locale, `trail/${slug}/`),
        articles: await getArticlesBySlug(locale, listed),
      };
    }),
  );
});

/** A route for every phase, with its neighbors on the trail. */
export async function getPhasePaths() {
  const trails = await Promise.all(locales.map(getTrail));
  return trails.flatMap((trail) =>
    trail.map((phase, index) => ({
      params: { locale: toRouteParam(phase.locale), phase: phase.slug },
      props: {
        phase,
        previous: trail[index - 1],
        next: trail[index + 1],
      },
    })),
  );
}
