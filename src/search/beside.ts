import { splitWords } from './normalize.ts';
import type { SearchRecord } from './record.ts';
import { createWordIndex } from './word-index.ts';

/** Finds words by what they mean, and works by what they are called and found. */
export type WordFinder = (concepts: readonly string[]) => number[];

/** What has less than this share of the best score is left out. */
const LEAST_SHARE = 0.35;

/** Indexes words and works; `pause` is awaited between them, so that typing goes on meanwhile. */
export async function createWordFinder(
  records: readonly SearchRecord[],
  toConcept: (word: string) => string,
  pause: () => Promise<void> = async () => {},
): Promise<WordFinder> {
  const index = createWordIndex({ title: 3, summary: 1, terms: 3 });
  const read = (text: string) => splitWords(text).map(toConcept);
  for (const [at, { title, summary, terms = [] }] of records.entries()) {
    await pause();
    index.add(at, 'title', read(title));
    index.add(at, 'summary', read(summary));
    index.add(at, 'terms', terms.flatMap(read));
  }
  return (concepts) => {
    const found = [...index.search([...new Set(concepts)].map((word) => ({ word, weight: 1 })))];
    const best = Math.max(0, ...found.map(([, score]) => score));
    return found
      .filter(([, score]) => score >= best * LEAST_SHARE)
      .sort(([, one], [, other]) => other - one)
      .map(([record]) => record);
  };
}
