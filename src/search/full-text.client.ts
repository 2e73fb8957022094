import { readExcerpt } from './excerpt.ts';

/** The part of Pagefind’s browser API that we use: https://pagefind.app/docs/api/ */
interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}
interface PagefindPage {
  readonly excerpt: string;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}

/** What the full text of a page adds to what is known of it. */
export interface Passage {
  readonly text: string;
  /** The part of the page that it stands in, if that has an address. */
  readonly section?: { readonly title: string; readonly href: string };
}

/** What the full texts of the site hold of some words. */
export interface FullText {
  /** Scores of pages by their address, the best 1. */
  readonly scores: ReadonlyMap<string, number>;
  /** Where the words stand on a page; nothing if they don’t. */
  readonly quote: (href: string) => Promise<Passage | undefined>;
}

const MOST_WORDS = 10;
let loading: Promise<{ pagefind: Pagefind; pages: Readonly<Record<string, string>> }> | undefined;

/**
 * Searches the full texts for each word by itself and adds the scores up: Pagefind alone finds only
 * pages that have all the words. Pages are quoted for the words in `told`: the others are filler.
 * It is loaded with the first call; a failed one can be tried again.
 */
export async function searchFullText(
  folder: string,
  words: readonly string[],
  told: ReadonlySet<string>,
): Promise<FullText> {
  loading ??= load(folder);
  const { pagefind, pages } = await loading.catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const asked = [...new Set(words)].slice(0, MOST_WORDS);
  const found = await Promise.all(asked.map((word) => pagefind.search(word)));
  const scores = new Map<string, number>();
  /** The result of the rarest word on each page: its place says most. */
  const telling = new Map<string, { result: PagefindResult; rarity: number }>();
  for (const [at, { results }] of found.entries()) {
    const tells = told.has(asked[at] ?? '');
    const best = Math.max(...results.map(({ score }) => score), 0) || 1;
    for (const result of results) {
      const href = pages[result.id];
      if (href === undefined) continue;
      // A word that is on every page tells little.
      const rarity = 1 / Math.log2(2 + results.length);
      scores.set(href, (scores.get(href) ?? 0) + (result.score / best) * rarity);
      if (tells && (telling.get(href)?.rarity ?? 0) < rarity) telling.set(href, { result, rarity });
    }
  }
  const top = Math.max(...scores.values(), 0) || 1;
  for (const [href, score] of scores) scores.set(href, score / top);
  return {
    scores,
    async quote(href) {
      const page = await telling.get(href)?.result.data();
      return page && describe(page);
    },
  };
}

async function load(folder: string) {
  const [pagefind, pages] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(`${folder}pages.json`).then(
      (response) => response.json() as Promise<Readonly<Record<string, string>>>,
    ),
  ]);
  await pagefind.init();
  return { pagefind, pages };
}

function describe({ excerpt, sub_results }: PagefindPage): Passage {
  const section = sub_results.find(
    ({ url, excerpt: words }) => url.includes('#') && words.includes('<mark>'),
  );
  if (section === undefined) return { text: readExcerpt(excerpt) };
  return {
    text: readExcerpt(section.excerpt),
    section: { title: section.title, href: section.url },
  };
}
