import { getHref, type Locale, locales, toRouteParam } from '../i18n/locales.ts';
import { type EvidenceKind, evidenceKinds } from '../schemas/evidence.ts';
import { getArticles } from './articles.ts';
import { getBibliography, type Work } from './bibliography.ts';
import { once } from './once.ts';
import { getPages } from './pages.ts';
import { getTrail } from './phases.ts';

/** A page that cites a work. */
export interface CitingPage {
  readonly title: string;
  readonly href: string;
}

/** A work with its own page, and the pages that cite it. */
export interface ListedSource extends Work {
  readonly href: string;
  readonly citedIn: readonly CitingPage[];
}

/** Every work that a page in a language cites, by its first author’s name. */
export const getSources = once(async (locale: Locale): Promise<readonly ListedSource[]> => {
  const works = await getBibliography();
  const documents = [
    ...(await getArticles(locale)),
    ...(await getTrail(locale)),
    ...(await getPages(locale)),
  ];
  return [...works.values()]
    .map((work) => ({
      ...work,
      href: getSourceHref(locale, work.key),
      citedIn: documents
        .filter(({ sources }) => sources.some(({ key }) => key === work.key))
        .map(({ title, href }) => ({ title, href })),
    }))
    .filter(({ citedIn }) => citedIn.length > 0)
    .sort((one, other) => one.reference.short.localeCompare(other.reference.short, locale));
});

/** Address of the page about a work. */
function getSourceHref(locale: Locale, key: string): string {
  return getHref(locale, `sources/${key}/`);
}

/** How many works of one kind of evidence the site cites. */
export interface EvidenceCount {
  readonly kind: EvidenceKind;
  readonly count: number;
}

/** How many cited works there are of each kind of evidence; kinds without any are left out. */
export async function countEvidence(locale: Locale): Promise<EvidenceCount[]> {
  const sources = await getSources(locale);
  return evidenceKinds
    .map((kind) => ({ kind, count: sources.filter(({ evidence }) => evidence === kind).length }))
    .filter(({ count }) => count > 0);
}

/** A route for every cited work in every language. */
export async function getSourcePaths() {
  const everywhere = await Promise.all(
    locales.map(async (locale) => (await getSources(locale)).map((source) => ({ locale, source }))),
  );
  return everywhere.flat().map(({ locale, source }) => ({
    params: { locale: toRouteParam(locale), key: source.key },
    props: { locale, source },
  }));
}
