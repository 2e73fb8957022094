/**
 * Finds records by single words with BM25+, the ranking that MiniSearch has, without what this site
 * never asks of it (changing an index, fuzzy words, stored fields): a sixth of the bytes.
 */

/** What counts how much. */
export type Boost<Name extends string> = Readonly<Record<Name, number>>;

export interface WordQuery {
  readonly word: string;
  /** Multiplies what the word brings. */
  readonly weight: number;
  /** True if words that begin with it count as well, for less. */
  readonly isStart?: boolean;
}

export interface WordIndex<Name extends string> {
  /** Adds a text to a field of a record. */
  readonly add: (record: number, field: Name, words: readonly string[]) => void;
  readonly has: (word: string) => boolean;
  /** Scores by place of the record; more of the asked words on a record multiply its score. */
  readonly search: (queries: readonly WordQuery[]) => Map<number, number>;
}

/** How soon more of the same word adds nothing, what length takes away, and the least a word brings. */
const [SATURATION, LENGTH, LEAST] = [1.2, 0.7, 0.5];
const START_WEIGHT = 0.4;

export function createWordIndex<Name extends string>(boost: Boost<Name>): WordIndex<Name> {
  const names = Object.keys(boost) as Name[];
  /** How often each word stands in each record, by field. */
  const counts = names.map(() => new Map<string, Map<number, number>>());
  /** How many different words each record has, by field. */
  const lengths: number[][] = names.map(() => []);
  const totals = names.map(() => 0);
  let size = 0;

  /** Adds what a word of the index brings to each record that has it. */
  function score(word: string, weight: number, into: Map<number, number>): void {
    names.forEach((name, field) => {
      const places = counts[field]?.get(word);
      const own = lengths[field] ?? [];
      if (places === undefined) return;
      const average = (totals[field] ?? 0) / size || 1;
      const rarity = Math.log(1 + (size - places.size + 0.5) / (places.size + 0.5));
      for (const [record, count] of places) {
        const share = 1 - LENGTH + (LENGTH * (own[record] ?? 0)) / average;
        const told = LEAST + (count * (SATURATION + 1)) / (count + SATURATION * share);
        into.set(record, (into.get(record) ?? 0) + weight * boost[name] * rarity * told);
      }
    });
  }

  /** Words of the index that go on from a start. */
  function listLonger(start: string): string[] {
    const longer = new Set<string>();
    for (const words of counts) {
      for (const word of words.keys()) {
        if (word.length > start.length && word.startsWith(start)) longer.add(word);
      }
    }
    return [...longer];
  }

  return {
    add(record, field, words) {
      const at = names.indexOf(field);
      const own = lengths[at] ?? [];
      for (const word of words) {
        let places = counts[at]?.get(word);
        if (places === undefined) {
          places = new Map();
          counts[at]?.set(word, places);
        }
        const count = places.get(record) ?? 0;
        places.set(record, count + 1);
        if (count > 0) continue;
        own[record] = (own[record] ?? 0) + 1;
        totals[at] = (totals[at] ?? 0) + 1;
      }
      size = Math.max(size, record + 1);
    },
    has: (word) => counts.some((words) => words.has(word)),
    search(queries) {
      const sums = new Map<number, { score: number; words: number }>();
      for (const { word, weight, isStart = false } of queries) {
        const found = new Map<number, number>();
        score(word, weight, found);
        for (const longer of isStart ? listLonger(word) : []) {
          const more = longer.length - word.length;
          const nearness = longer.length / (longer.length + 0.3 * more);
          score(longer, weight * START_WEIGHT * nearness, found);
        }
        for (const [record, value] of found) {
          const sum = sums.get(record) ?? { score: 0, words: 0 };
          sums.set(record, { score: sum.score + value, words: sum.words + 1 });
        }
      }
      return new Map([...sums].map(([record, sum]) => [record, sum.score * sum.words]));
    },
  };
}
