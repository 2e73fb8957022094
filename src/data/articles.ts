import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { throwFaults } from '../authoring/author-error.ts';
import { checkSearchTerms } from '../authoring/search-terms.ts';
import { getHref, type Locale, locales, toRouteParam } from '../i18n/locales.ts';
import type { ArticleFrontMatter } from '../schemas/article.ts';
import { isReview } from '../schemas/evidence.ts';
import { guessLanguage } from '../search/language.ts';
import { type Document, getDocument, readId } from './documents.ts';
import { once } from './once.ts';

export interface Article extends Document, ArticleFrontMatter {
  readonly href: string;
  /** How many of its sources gather many studies. */
  readonly reviews: number;
}

/** Every article of a language, sorted by title. Throws if a related article doesn’t exist. */
export const getArticles = once(async (locale: Locale): Promise<readonly Article[]> => {
  const entries = await getCollection('articles', ({ id }) => readId(id).locale === locale);
  const articles = await Promise.all(
    entries.map(async (entry): Promise<Article> => {
      const document = await getDocument(entry);
      return {
        ...entry.data,
        ...document,
        href: getHref(locale, `articles/${document.slug}/`),
        reviews: document.sources.filter(({ evidence }) => isReview(evidence)).length,
      };
    }),
  );
  const slugs = articles.map(({ slug }) => slug);
  throwFaults(
    articles.flatMap(({ file, slug, related }) =>
      related
        .filter((other) => other === slug || !slugs.includes(other))
        .map((other) => ({
          file,
          line: 1,
          fault: `The related article ${other} ${other === slug ? 'is this article itself' : 'doesn’t exist'}.`,
          remedy: `Name up to three others of ${slugs.join(', ')}.`,
        })),
    ),
  );
  throwFaults(
    checkSearchTerms(
      await Promise.all(
        articles.map(async ({ file, searchTerms }) => ({
          file,
          text: await readFile(file, 'utf8'),
          terms: searchTerms,
        })),
      ),
      (term) => guessLanguage(term) === 'es',
    ),
  );
  return articles.sort((one, other) => one.title.localeCompare(other.title, locale));
});

/** The articles with these slugs, in their order. */
export async function getArticlesBySlug(
  locale: Locale,
  slugs: readonly string[],
): Promise<Article[]> {
  const articles = await getArticles(locale);
  return slugs.flatMap((slug) => articles.find((article) => article.slug === slug) ?? []);
}

/** A route for every article in every language. */
export async function getArticlePaths() {
  const everywhere = await Promise.all(locales.map(getArticles));
  return Promise.all(
    everywhere.flat().map(async (article) => ({
      params: { locale: toRouteParam(article.locale), slug: article.slug },
      props: { article, related: await getArticlesBySlug(article.locale, article.related) },
    })),
  );
}
