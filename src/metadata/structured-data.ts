import type {
  BreadcrumbList,
  CollectionPage,
  DefinedTermSet,
  MedicalWebPage,
  SearchAction,
  Thing,
  WebPage,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';

/** A page’s description of itself in schema.org’s words. */
export type StructuredData = WithContext<Exclude<Thing, string>>;

const context = { '@context': 'https://schema.org' } as const;
const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** A page on the way to another one; the address is absolute. */
interface Crumb {
  readonly name: string;
  readonly url: string;
}

interface Described {
  readonly name: string;
  readonly description: string;
  readonly url: string;
}

interface Dated extends Described {
  readonly published: string;
  readonly checked: string;
}

/** The last step is the page itself, which needs no address. */
function describeTrail(crumbs: readonly Crumb[], last: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...crumbs, { name: last }].map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      ...('url' in crumb && { item: crumb.url }),
    })),
  };
}

/**
 * An article and the page that it stands on. The site itself is the author: nobody is named who
 * hasn’t put their name to the text. No review is claimed: the day that its claims were
 * checked against their sources is the day of its last change.
 */
export function describeArticle(
  article: Omit<Dated, 'description' | 'url'> & { readonly citations: readonly string[] },
  crumbs: readonly [Crumb, ...Crumb[]],
) {
  const { name, published, checked, citations } = article;
  return {
    ...context,
    '@type': 'MedicalWebPage',
    breadcrumb: describeTrail(crumbs, name),
    mainEntity: {
      '@type': 'Article',
      headline: name,
      author: { '@type': 'Organization', name: crumbs[0].name },
      datePublished: published,
      dateModified: checked,
      citation: [...citations],
    },
  } as const satisfies WithContext<MedicalWebPage>;
}

/** How to search the site: the query stands in the fragment, which no server sees. */
function describeSearch(page: string) {
  return {
    '@type': 'SearchAction',
    target: `${page}#q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  } as const satisfies WithActionConstraints<Exclude<SearchAction, string>>;
}

/** The home page: the site, and how to search it. */
export function describeSite({ name, description, url }: Described, searchPage: string) {
  const potentialAction = describeSearch(searchPage);
  return {
    ...context,
    '@type': 'WebSite',
    name,
    description,
    url,
    license: licence,
    potentialAction,
  } as const satisfies WithContext<WebSite>;
}

/** A page outside the trail that carries dates. */
export function describePage({ name, description, url, published, checked }: Dated, home: Crumb) {
  return {
    ...context,
    '@type': 'WebPage',
    name,
    description,
    url,
    datePublished: published,
    dateModified: checked,
    license: licence,
    publisher: { '@type': 'Organization', name: home.name, url: home.url },
  } as const satisfies WithContext<WebPage>;
}

/** A part of the trail with its guides, in their order. */
export function describePhase(
  { name, description, url }: Described,
  crumbs: readonly Crumb[],
  guides: readonly string[],
) {
  return {
    ...context,
    '@type': 'CollectionPage',
    name,
    description,
    url,
    breadcrumb: describeTrail(crumbs, name),
    hasPart: guides.map((guide) => ({ '@type': 'Article', '@id': guide, url: guide }) as const),
  } as const satisfies WithContext<CollectionPage>;
}

/** The page about a cited work; what the work says is told by the page, not here. */
export function describeSource(
  source: Omit<Dated, 'published'> & { readonly work: string },
  crumbs: readonly Crumb[],
) {
  const { name, description, url, checked, work } = source;
  return {
    ...context,
    '@type': 'WebPage',
    name,
    description,
    url,
    dateModified: checked,
    breadcrumb: describeTrail(crumbs, name),
    about: { '@type': 'CreativeWork', name, url: work },
  } as const satisfies WithContext<WebPage>;
}

/** The glossary: every term with its meaning and its other names. */
export function describeGlossary(
  { name, description, url }: Described,
  terms: readonly {
    readonly id: string;
    readonly term: string;
    readonly definition: string;
    readonly also: readonly string[];
  }[],
) {
  return {
    ...context,
    '@type': 'DefinedTermSet',
    name,
    description,
    url,
    license: licence,
    hasDefinedTerm: terms.map(
      ({ id, term, definition, also }) =>
        ({
          '@type': 'DefinedTerm',
          '@id': `${url}#${id}`,
          name: term,
          description: definition,
          ...(also.length > 0 && { alternateName: [...also] }),
        }) as const,
    ),
  } as const satisfies WithContext<DefinedTermSet>;
}

/** As it may stand in a `<script>` element: nothing in it can end the element. */
export function serialize(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
