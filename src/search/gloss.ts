import type { Gloss } from './record.ts';

/** Reads a Spanish word as English words; none if the glossary lacks it. */
export function createGlosser(gloss: Gloss): (word: string) => readonly string[] {
  const whole = new Map<string, readonly string[]>();
  const starts = new Map<string, readonly string[]>();
  for (const [entry, english] of Object.entries(gloss)) {
    const words = english.split(' ');
    if (entry.endsWith('*')) starts.set(entry.slice(0, -1), words);
    else whole.set(entry, words);
  }
  return (word) => {
    const exact = whole.get(word);
    if (exact !== undefined) return exact;
    // The longest start is the most particular one.
    for (let length = word.length; length > 1; length -= 1) {
      const words = starts.get(word.slice(0, length));
      if (words !== undefined) return words;
    }
    return [];
  };
}
