import type { Lexicon } from './record.ts';
import { stem } from './stem.ts';

/** Turns words into what they mean here. */
export interface Concepts {
  /** One name for all words of one meaning: `counsellor` and `shrink` are `therapist`. */
  readonly of: (word: string) => string;
  /** Concepts that lie near one. */
  readonly near: (concept: string) => readonly string[];
}

/** Reads the groups of synonyms. A word’s forms belong to its group. */
export function createConcepts({ same, near }: Pick<Lexicon, 'same' | 'near'>): Concepts {
  const leaders = new Map<string, string>();
  for (const group of same) {
    const leader = stem(group[0] ?? '');
    for (const word of group) {
      const root = stem(word);
      if (!leaders.has(root)) leaders.set(root, leader);
    }
  }
  const known = new Map<string, string>();
  const of = (word: string) => {
    let concept = known.get(word);
    if (concept === undefined) {
      const root = stem(word);
      concept = leaders.get(root) ?? root;
      known.set(word, concept);
    }
    return concept;
  };
  const neighbors = new Map<string, Set<string>>();
  for (const group of near) {
    const members = group.map(of);
    for (const member of members) {
      const others = neighbors.get(member) ?? new Set();
      for (const other of members) if (other !== member) others.add(other);
      neighbors.set(member, others);
    }
  }
  return { of, near: (concept) => [...(neighbors.get(concept) ?? [])] };
}
