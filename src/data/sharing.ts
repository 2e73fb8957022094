import { createHash } from 'node:crypto';
import { type CslItem, toCslDate } from '../citations/csl.ts';
import { exportSources } from '../citations/export.ts';
import type { Reference } from '../citations/reference.ts';
import { getUrl, locales, toRouteParam } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { type Article, getArticlePaths, getArticles } from './articles.ts';
import { getReferenceFormatter } from './bibliography.ts';

/** Enough of a hash that no two articles share an address, and short enough to say aloud. */
const DISCREET_LETTERS = 6;

/** An article with what people need who pass it on or cite it. */
export interface SharedArticle {
  readonly article: Article;
  /** Absolute addresses of the article, and of the same text under a name that tells nothing. */
  readonly url: string;
  readonly discreetUrl: string;
  readonly reference: Reference;
  readonly bibtex: string;
}

/** The part of an address under which an article stands without its name: `r/4f1c9a/`. */
function getDiscreetPath(slug: string): string {
  return `r/${getDiscreetId(slug)}/`;
}

function getDiscreetId(slug: string): string {
  return createHash('sha256').update(slug).digest('hex').slice(0, DISCREET_LETTERS);
}

/** A route for the page of each article on which it is shared. */
export async function getSharePaths() {
  const everywhere = await Promise.all(locales.map(getArticles));
  return Promise.all(
    everywhere.flat().map(async (article) => ({
      params: { locale: toRouteParam(article.locale), slug: article.slug },
      props: { shared: await describeSharing(article) },
    })),
  );
}

/** A route for each article under its neutral address. */
export async function getDiscreetPaths() {
  const paths = await getArticlePaths();
  return paths.map(({ params, props }) => ({
    params: { locale: params.locale, id: getDiscreetId(params.slug) },
    props,
  }));
}

async function describeSharing(article: Article): Promise<SharedArticle> {
  const { locale, slug } = article;
  const url = getUrl(locale, `articles/${slug}/`);
  const item = describeAsWork(article, url);
  const { formatItem } = await getReferenceFormatter();
  return {
    article,
    url,
    discreetUrl: getUrl(locale, getDiscreetPath(slug)),
    reference: formatItem(item),
    bibtex: exportSources([item], 'bib'),
  };
}

/** An article as others cite it. Its author is the site: nobody else has put their name to it. */
function describeAsWork({ slug, title, checked }: Article, url: string): CslItem {
  return {
    id: `${site.name.toLowerCase()}-${slug}`,
    type: 'webpage',
    title,
    author: [{ literal: site.name }],
    issued: toCslDate(checked),
    URL: url,
  };
}
