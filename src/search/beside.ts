import MiniSearch from 'minisearch';
import { splitWords } from './normalize.ts';
import type { SearchRecord } from './record.ts';

/** Finds words by what they mean, and works by what they are called and found. */
export type WordFinder = (concepts: readonly string[]) => number[];

const SLICE = 20;
/** What has less than this share of the best score is left out. */
const LEAST_SHARE = 0.35;

/** Indexes words and works in slices, so that typing goes on meanwhile. */
export async function createWordFinder(
  records: readonly SearchRecord[],
  toConcept: (word: string) => string,
): Promise<WordFinder> {
  const index = new MiniSearch({
    fields: ['title', 'summary', 'terms'],
    tokenize: splitWords,
    processTerm: toConcept,
  });
  await index.addAllAsync(
    records.map(({ title, summary, terms = [] }, id) => ({
      id,
      title,
      summary,
      terms: terms.join(' '),
    })),
    { chunkSize: SLICE },
  );
  return (concepts) => {
    const found = index.search(concepts.join(' '), {
      processTerm: (term) => term,
      boost: { title: 3, terms: 3 },
    });
    const best = found[0]?.score ?? 0;
    return found.filter(({ score }) => score >= best * LEAST_SHARE).map(({ id }) => Number(id));
  };
}
