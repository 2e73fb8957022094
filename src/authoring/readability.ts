import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export interface Readability {
  readonly words: number;
  /** Whole minutes, at least 1. */
  readonly minutes: number;
  /** US school grade by the Flesch-Kincaid formula, to one decimal. */
  readonly grade: number;
}

/** Slower than the usual 240: many readers are tired, worried, or reading in a second language. */
const WORDS_PER_MINUTE = 200;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Measures prose given as its blocks (paragraphs and list items; a block always ends a sentence).
 * The grade is a library's Flesch-Kincaid: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 */
export function measureReadability(blocks: readonly string[]): Readability {
  const count = { sentence: 0, word: 0, syllable: 0 };
  for (const block of blocks) {
    for (const sentence of splitSentences(block)) {
      const spoken = splitWords(sentence);
      count.sentence += 1;
      count.word += spoken.length;
      count.syllable += spoken.reduce((sum, word) => sum + syllable(word), 0);
    }
  }
  if (count.word === 0) return { words: 0, minutes: 1, grade: 0 };
  return {
    words: count.word,
    minutes: Math.max(1, Math.round(count.word / WORDS_PER_MINUTE)),
    grade: Math.round(fleschKincaid(count) * 10) / 10,
  };
}

/** The sentences of a block that hold at least one word. */
export function splitSentences(block: string): string[] {
  return Array.from(sentences.segment(block), ({ segment }) => segment.trim()).filter(
    (sentence) => splitWords(sentence).length > 0,
  );
}

/** The words of a sentence, without its marks. */
export function splitWords(sentence: string): string[] {
  return Array.from(words.segment(sentence))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
