import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Article } from '../data/articles.ts';
import { getUrl } from '../i18n/locales.ts';
import { formatDay, getStrings } from '../i18n/strings.ts';
import Prose from '../layouts/Prose.astro';
import { toPlainText, wrap } from './plain-text.ts';

/** An article as it leaves the site: in feeds and as Markdown. */
export interface Entry {
  readonly article: Article;
  readonly url: string;
  /** The text, without its sources. */
  readonly text: Root;
  /** The sources in the order of their numbers, each as a reference with its address. */
  readonly references: readonly ElementContent[][];
  /** Who has checked it, and who hasn’t. */
  readonly checks: string;
}

let container: Promise<AstroContainer> | undefined;
const entries = new Map<Article, Promise<Entry>>();

async function startContainer(): Promise<AstroContainer> {
  const started = await AstroContainer.create();
  started.addServerRenderer({ renderer: mdxRenderer });
  return started;
}

/** Draws an article’s text without its page; once a build, however many feeds carry it. */
export function getEntry(article: Article): Promise<Entry> {
  const entry = entries.get(article) ?? makeEntry(article);
  entries.set(article, entry);
  return entry;
}

async function makeEntry(article: Article): Promise<Entry> {
  const { locale, slug, sources, checked, reviewedBy } = article;
  const { article: strings } = getStrings(locale);
  const url = getUrl(locale, `articles/${slug}/`);
  container ??= startContainer();
  const html = await (await container).renderToString(Prose, {
    props: { document: article, evidenceCounts: [] },
    // The layout fills them in before it draws.
    locals: { locale, sources: new Map(), terms: new Map(), evidenceCounts: [] },
  });
  const day = formatDay(checked, locale);
  return {
    article,
    url,
    text: toPlainText(html, url),
    references: sources.map(({ reference }) => readInline(reference.html)),
    checks: reviewedBy ? strings.checkedOn(day) : strings.reviewNone(day),
  };
}

function readInline(html: string): ElementContent[] {
  return fromHtml(html, { fragment: true }).children.filter((node) => node.type !== 'doctype');
}

/** The text with its sources behind it, as one element. */
export function writeWhole({ article, text, references, checks }: Entry): Element {
  const { article: strings } = getStrings(article.locale);
  const body = text.children.filter((node) => node.type !== 'doctype');
  return wrap('div', [
    ...body,
    wrap('h2', [{ type: 'text', value: strings.sourcesHeading }]),
    wrap(
      'ol',
      references.map((reference) => wrap('li', reference)),
    ),
    wrap('p', [{ type: 'text', value: checks }]),
  ]);
}
