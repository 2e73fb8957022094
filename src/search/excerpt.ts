/** A stretch of an excerpt; matching words are marked. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
};

/**
 * Splits an excerpt as Pagefind gives it (escaped text with `<mark>` around matches), so that it
 * can be put on the page as text: no markup from the index is ever parsed.
 */
export function splitExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/g)
    .map((escaped, index) => ({
      text: escaped.replace(
        /&(?:amp|lt|gt|quot|#x27|#39);/g,
        (entity) => entities[entity] ?? entity,
      ),
      isMatch: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
