import type { Fault } from './author-error.ts';

/** Search terms of one article, and the text that they stand in. */
interface TermsOfArticle {
  readonly file: string;
  readonly text: string;
  readonly terms: readonly string[];
}

const FEWEST_SPANISH = 3;
const MOST_SPANISH = 5;

/**
 * Finds phrases that stand on two pages, which then take readers from one another, and articles
 * that people who ask in Spanish would not find. How many there are in all is up to the schema.
 */
export function checkSearchTerms(
  articles: readonly TermsOfArticle[],
  isSpanish: (term: string) => boolean,
): Fault[] {
  const owners = new Map<string, string>();
  return articles.flatMap(({ file, text, terms }) => {
    const twice = terms.flatMap((term): Fault[] => {
      const key = term.trim().toLowerCase();
      const owner = owners.get(key);
      owners.set(key, owner ?? file);
      if (owner === undefined) return [];
      return [
        {
          file,
          line: findLine(text, term),
          fault: `The search term “${term}” stands in ${owner === file ? 'this file' : owner} already.`,
          remedy: 'Leave it on the page that answers it best, and write another here.',
        },
      ];
    });
    const spanish = terms.filter(isSpanish).length;
    if (spanish >= FEWEST_SPANISH && spanish <= MOST_SPANISH) return twice;
    return [
      ...twice,
      {
        file,
        line: findLine(text, 'searchTerms:'),
        fault: `${spanish} of the search terms are Spanish.`,
        remedy: `Give ${FEWEST_SPANISH} to ${MOST_SPANISH} phrases that people type in Spanish.`,
      },
    ];
  });
}

/** The line that holds these words, counted from 1; the first if none does. */
function findLine(text: string, words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1 || 1;
}
