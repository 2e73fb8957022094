import MiniSearch from 'minisearch';
import { splitWords } from './normalize.ts';
import type { SearchRecord } from './record.ts';

/** Finds works by what they are called and what they found. */
export type WorkFinder = (concepts: readonly string[]) => number[];

const SLICE = 20;
/** A work that has this little of what was asked for is none. */
const LEAST_SHARE = 0.35;

/** Indexes the works in slices, so that typing goes on meanwhile. */
export async function createWorkFinder(
  records: readonly SearchRecord[],
  toConcept: (word: string) => string,
): Promise<WorkFinder> {
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
