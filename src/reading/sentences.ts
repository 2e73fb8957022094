/** Where a sentence begins and ends in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A point after these ends no sentence. */
const abbreviations = /\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e|approx|No|p)\.\s*$/;

/** The sentences of a text, without the space around them. */
export function splitSentences(text: string, locale: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, segment } of new Intl.Segmenter(locale, {
    granularity: 'sentence',
  }).segment(text)) {
    const end = index + segment.length;
    if (abbreviations.test(segment) && end < text.length) continue;
    const sentence = text.slice(start, end);
    const trimmed = sentence.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) {
      const from = start + sentence.indexOf(trimmed);
      spans.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  }
  return spans;
}
