import { createWordFinder, type WordFinder } from './beside.ts';
import { createEngine, type Engine } from './engine.ts';
import type { Gloss, LayIndex, SearchRecord } from './record.ts';

/** Where the files of search stand. */
export interface Addresses {
  readonly guides: string;
  /** Words and works. */
  readonly beside: string;
  readonly spanish: string;
}

/** The words and works that stand beside the guides, and what finds them. */
export interface Beside {
  readonly records: readonly SearchRecord[];
  readonly find: WordFinder;
}

/**
 * Loads what answers, each part once and when it is first needed. What failed can be asked again.
 * The code itself comes with the page’s script: on a slow line each further file costs a round trip.
 */
export function createLoader(addresses: Addresses) {
  const get = keep((address: string) => fetchJson(address));
  const begin = keep(
    async (): Promise<Engine> => createEngine((await get(addresses.guides)) as LayIndex, pause),
  );
  return {
    /** The engine that knows guides, pages and words. */
    loadGuides: () => begin(''),
    /** The same, once it can read Spanish. */
    async loadSpanish(): Promise<void> {
      const [engine, gloss] = await Promise.all([begin(''), get(addresses.spanish)]);
      engine.learnSpanish(gloss as Gloss);
    },
    /** Finds words of the glossary and works that guides cite. */
    loadBeside: keep(async (): Promise<Beside> => {
      const [engine, records] = await Promise.all([
        begin(''),
        get(addresses.beside) as Promise<SearchRecord[]>,
      ]);
      return { records, find: await createWordFinder(records, engine.toConcept, pause) };
    }),
  };
}

/** Lets the browser answer a key press between two slices of work. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

/** Remembers answers, but not failures. */
function keep<Answer>(ask: (key: string) => Promise<Answer>): (key?: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (key = '') => {
    const answer =
      answers.get(key) ??
      ask(key).catch((error: unknown) => {
        answers.delete(key);
        throw error;
      });
    answers.set(key, answer);
    return answer;
  };
}
