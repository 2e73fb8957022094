import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { getHref, type Locale, locales, toRouteParam } from '../i18n/locales.ts';
import { getStrings } from '../i18n/strings.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import { joinRecords, type LayFile } from '../search/lay-file.ts';
import type { Gloss, SearchRecord } from '../search/record.ts';
import { buildVocabulary } from '../search/vocabulary.ts';
import { getArticles } from './articles.ts';
import { readDictionary } from './dictionary.ts';
import { getGlossary } from './glossary.ts';
import { once } from './once.ts';
import { getPages } from './pages.ts';
import { getTrail } from './phases.ts';
import { getSources } from './sources.ts';
import { getWorksheetWords } from './worksheets.ts';

/** A file that search loads. Its name changes with what it holds, so a browser may keep it. */
export interface SearchFile {
  readonly name: string;
  readonly href: string;
  readonly json: string;
}

export interface SearchFiles {
  /** What answers while somebody types. */
  readonly guides: SearchFile;
  /** Words of the glossary and works that guides cite; they come after. */
  readonly beside: SearchFile;
  /** Read when somebody asks in Spanish. */
  readonly spanish: SearchFile;
}

/** The files of search in a language. */
export const getSearchFiles = once(async (locale: Locale): Promise<SearchFiles> => {
  const { same = [], near = [], asks = {}, words = {} } = await getSearchWords(locale);
  const lexicon = { same, near, intents: asks };
  const articles = await getArticles(locale);
  const pages = {
    guides: articles.map(({ headings, searchTerms, topics, phase }) => ({
      kind: 'article' as const,
      headings: headings.filter(({ depth }) => depth === 2).map(({ text }) => text),
      terms: searchTerms,
      topics,
      phase,
    })),
    others: await listOthers(locale),
  };
  const records = joinRecords(pages, articles);
  const index: LayFile = {
    ...pages,
    lexicon,
    ...buildVocabulary(records, lexicon, readDictionary()),
  };
  const gloss: Gloss = words;
  return {
    guides: describeFile(locale, 'guides', index),
    beside: describeFile(locale, 'beside', await listBesideRecords(locale)),
    spanish: describeFile(locale, 'spanish', gloss),
  };
});

/** A route for every file of search in every language. */
export async function getSearchFilePaths() {
  const everywhere = await Promise.all(
    locales.map(async (locale) => ({ locale, files: await getSearchFiles(locale) })),
  );
  return everywhere.flatMap(({ locale, files }) =>
    Object.values(files).map(({ name, json }: SearchFile) => ({
      params: { locale: toRouteParam(locale), file: name },
      props: { json },
    })),
  );
}

function describeFile(locale: Locale, kind: string, content: unknown): SearchFile {
  const json = JSON.stringify(content);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 10);
  const name = `${kind}.${hash}`;
  return { name, href: getHref(locale, `search/${name}.json`), json };
}

async function getSearchWords(locale: Locale): Promise<SearchWords> {
  const entries = await getCollection('search', ({ id }) => id.startsWith(`${locale}/`));
  return Object.assign({}, ...entries.map(({ data }) => data));
}

/** The pages beside guides that a reader may look for. */
async function listOthers(locale: Locale): Promise<SearchRecord[]> {
  const strings = getStrings(locale);
  const pages = await getPages(locale);
  const { title, summary } = await getWorksheetWords(locale);
  const own = [
    { path: 'worksheet/', title, summary },
    { path: 'glossary/', ...strings.glossary },
    { path: 'sources/', ...strings.sources },
    { path: 'print-pack/', ...strings.printPack },
    { path: 'corrections/', ...strings.corrections },
  ];
  return [
    ...pages.map(
      ({ slug, href, title, summary, searchTerms = [] }): SearchRecord => ({
        kind: slug === 'help' ? 'help' : 'page',
        href,
        title,
        summary,
        terms: searchTerms,
      }),
    ),
    ...own.map(
      ({ path, title, summary }): SearchRecord => ({
        kind: 'page',
        href: getHref(locale, path),
        title,
        summary,
      }),
    ),
    ...(await getTrail(locale)).map(
      ({ slug, href, title, summary }): SearchRecord => ({
        kind: 'phase',
        href,
        title,
        summary,
        phase: slug,
      }),
    ),
  ];
}

/** The words that the site explains and the works that it stands on. */
async function listBesideRecords(locale: Locale): Promise<SearchRecord[]> {
  const sources = await getSources(locale);
  return [
    ...(await getGlossary(locale)).map(
      ({ id, term, definition, also }): SearchRecord => ({
        kind: 'glossary',
        href: `${getHref(locale, 'glossary/')}#${id}`,
        title: term,
        summary: definition,
        terms: also,
      }),
    ),
    ...sources.map(
      ({ href, title, language, reference, finding }): SearchRecord => ({
        kind: 'source',
        href,
        title,
        language,
        summary: finding,
        terms: [reference.short],
      }),
    ),
  ];
}
