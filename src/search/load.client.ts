import type { WordFinder } from './beside.ts';
import type { Engine } from './engine.ts';
import type { searchFullText } from './full-text.client.ts';
import { joinRecords, type LayFile } from './lay-file.ts';
import { readListed } from './listed.client.ts';
import type { Gloss, SearchRecord } from './record.ts';

/** Where the files of search stand. */
export interface Addresses {
  readonly guides: string;
  /** Words and works. */
  readonly beside: string;
  readonly spanish: string;
  /** The folder of the full texts. */
  readonly pagefind: string;
}

/** The words and works that stand beside the guides, and what finds them. */
export interface Beside {
  readonly records: readonly SearchRecord[];
  readonly find: WordFinder;
}

export type Loader = ReturnType<typeof createLoader>;

/** How long work may go on before a key press gets its turn. */
const SLICE_MS = 12;

/**
 * Loads what answers, each part once and when it is first needed. What failed can be asked again.
 * Code and index come side by side: on a slow line each round trip counts.
 */
export function createLoader(addresses: Addresses) {
  const loadGuides = keep(async (): Promise<Engine> => {
    const [{ createEngine }, json] = await Promise.all([
      import('./engine.ts'),
      fetchJson(addresses.guides),
    ]);
    const file = json as LayFile;
    return createEngine({ ...file, records: joinRecords(file, readListed()) }, pause);
  });
  const loadGloss = keep(async () => (await fetchJson(addresses.spanish)) as Gloss);
  return {
    /** True for readers who save data: they get what they ask for and nothing besides. */
    savesData: (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true,
    /** The engine that knows guides and pages. */
    loadGuides,
    /** The same, once it can read Spanish. */
    async loadSpanish(): Promise<void> {
      const [engine, gloss] = await Promise.all([loadGuides(), loadGloss()]);
      engine.learnSpanish(gloss);
    },
    /** Finds words of the glossary and works that guides cite. */
    loadBeside: keep(async (): Promise<Beside> => {
      const [engine, { createWordFinder }, json] = await Promise.all([
        loadGuides(),
        import('./beside.ts'),
        fetchJson(addresses.beside),
      ]);
      const records = json as SearchRecord[];
      return { records, find: await createWordFinder(records, engine.toConcept, pause) };
    }),
    /** Searches the full texts. */
    loadFullText: keep(async () => {
      const fullText = await import('./full-text.client.ts');
      return (
        words: readonly string[],
        told: ReadonlySet<string>,
      ): ReturnType<typeof searchFullText> =>
        fullText.searchFullText(addresses.pagefind, words, told);
    }),
  };
}

let worksSince = 0;

/** Lets the browser answer a key press between two slices of work. */
async function pause(): Promise<void> {
  if (performance.now() - worksSince < SLICE_MS) return;
  await new Promise((resolve) => setTimeout(resolve));
  worksSince = performance.now();
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

/** Remembers an answer, but no failure. */
function keep<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}
