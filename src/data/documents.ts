import { type CollectionEntry, render } from 'astro:content';
import type { Readability } from '../authoring/readability.ts';
import type { CitedWork } from '../citations/number.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { type CitedSource, getCitedSources } from './bibliography.ts';
import { type GlossaryTerm, getTerms } from './glossary.ts';

type MdxEntry = CollectionEntry<'articles'> | CollectionEntry<'pages'> | CollectionEntry<'phases'>;
type Rendered = Awaited<ReturnType<typeof render>>;

/** What every document in MDX has, whatever its front matter. */
export interface Document {
  readonly slug: string;
  readonly locale: Locale;
  readonly file: string;
  readonly Content: Rendered['Content'];
  readonly headings: Rendered['headings'];
  readonly readability: Readability;
  /** In order of their numbers. */
  readonly sources: readonly CitedSource[];
  /** The glossary terms it explains on the spot. */
  readonly terms: readonly GlossaryTerm[];
}

/** What the Markdown plugins leave in the front matter of a document. */
interface PluginFrontMatter {
  readonly citations: readonly CitedWork[];
  readonly terms: readonly string[];
  readonly readability: Readability;
}

/** Renders an entry once and gathers what its page needs. The file’s path tells language and slug. */
export async function getDocument(entry: MdxEntry): Promise<Document> {
  const { locale, slug } = readId(entry.id);
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  const { citations, terms, readability } = remarkPluginFrontmatter as PluginFrontMatter;
  return {
    slug,
    locale,
    file: entry.filePath ?? entry.id,
    Content,
    headings,
    readability,
    sources: await getCitedSources(citations),
    terms: await getTerms(locale, terms),
  };
}

/** Splits `en/a-first-goal`. Throws for a folder that is no language of the site. */
export function readId(id: string): { locale: Locale; slug: string } {
  const [folder, slug = ''] = id.split('/');
  const locale = locales.find((known) => known === folder);
  if (locale === undefined) {
    throw new Error(`${id} stands in a folder that is no language; add it to src/i18n/locales.ts.`);
  }
  return { locale, slug };
}
