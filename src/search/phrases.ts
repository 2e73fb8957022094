/** A phrase that people type, and which record it belongs to. */
export interface Phrase {
  /** Place of the record. */
  readonly record: number;
  /** What a match with it counts: a title says more than a summary. */
  readonly weight: number;
  /** What its words mean, in their order. */
  readonly concepts: readonly string[];
  /** The words as typed, for phrases whose misspellings count. */
  readonly words: readonly string[];
}

export interface PhraseIndex {
  readonly add: (phrase: Phrase) => void;
  /** How well a query fits each record: 0 to 1, by the record’s place. */
  readonly match: (asked: Pick<Phrase, 'concepts' | 'words'>) => number[];
}

interface Measures {
  readonly weights: Float64Array;
  readonly lengths: Float64Array;
}

/** Second and third best phrases of a record add a little. */
const SHARES = [1, 0.3, 0.15];
/** Words carry the meaning, pairs of neighbors the order, stretches of letters the misspellings. */
const KIND_WEIGHTS = { word: 1, pair: 0.8, letters: 0.5 };
const STRETCH = 4;
/** A phrase less like the query than this isn’t counted. */
const LEAST_LIKE = 0.02;
const PAIR_BASE = 2 ** 24;

/**
 * Compares a query with every single phrase (cosine of TF-IDF weights), so that a whole question
 * finds its like: what a page says elsewhere doesn’t water it down. Features are numbers: as texts
 * they would keep a slow phone busy for half a second.
 */
export function createPhraseIndex(records: number): PhraseIndex {
  const phrases: Pick<Phrase, 'record' | 'weight'>[] = [];
  const words = new Map<string, number>();
  const pairs = new Map<number, number>();
  const letters = new Map<number, number>();
  /** Phrases that have each feature, as often as they have it, and how many different ones. */
  const places: number[][] = [];
  const counts: number[] = [];
  const kindWeights: number[] = [];
  /** Weights of features and lengths of phrases; they change with every phrase that comes. */
  let measures: Measures | undefined;

  /** The number of a feature; an unknown one gets a new one where phrases are added. */
  function name<Key>(known: Map<Key, number>, key: Key, weight: number, isNew: boolean): number {
    let id = known.get(key);
    if (id === undefined && isNew) {
      id = places.length;
      known.set(key, id);
      places.push([]);
      counts.push(0);
      kindWeights.push(weight);
    }
    return id ?? -1;
  }

  function listFeatures(
    { concepts, words: typed }: Pick<Phrase, 'concepts' | 'words'>,
    isNew: boolean,
    tell: (id: number, kindWeight: number) => void,
  ): void {
    let before = -1;
    for (let at = 0; at < concepts.length; at += 1) {
      const id = name(words, concepts[at] ?? '', KIND_WEIGHTS.word, isNew);
      tell(id, KIND_WEIGHTS.word);
      if (at > 0) {
        const isKnown = before !== -1 && id !== -1;
        const pair = isKnown ? name(pairs, before * PAIR_BASE + id, KIND_WEIGHTS.pair, isNew) : -1;
        tell(pair, KIND_WEIGHTS.pair);
      }
      before = id;
    }
    if (typed.length === 0) return;
    let stretch = 0;
    const text = ` ${typed.join(' ')} `;
    for (let at = 0; at < text.length; at += 1) {
      // Seven bits a letter; four letters fill a number.
      stretch = ((stretch << 7) | (text.charCodeAt(at) & 127)) & 0xfffffff;
      if (at + 1 < STRETCH) continue;
      tell(name(letters, stretch, KIND_WEIGHTS.letters, isNew), KIND_WEIGHTS.letters);
    }
  }

  function measure(): Measures {
    const weights = Float64Array.from(
      counts,
      (count, id) => Math.log(1 + phrases.length / count) * (kindWeights[id] ?? 0),
    );
    const squares = new Float64Array(phrases.length);
    places.forEach((list, id) => {
      const square = (weights[id] ?? 0) ** 2;
      for (const phrase of list) squares[phrase] = (squares[phrase] ?? 0) + square;
    });
    return { weights, lengths: squares.map((square) => Math.sqrt(square) || 1) };
  }

  return {
    add(phrase) {
      const place = phrases.length;
      phrases.push(phrase);
      measures = undefined;
      listFeatures(phrase, true, (id) => {
        const list = places[id] ?? [];
        if (list.at(-1) !== place) counts[id] = (counts[id] ?? 0) + 1;
        list.push(place);
      });
    },
    match(asked) {
      measures ??= measure();
      const { weights, lengths } = measures;
      const likeness = new Float64Array(phrases.length);
      const unknown = Math.log(1 + phrases.length * 2);
      let square = 0;
      listFeatures(asked, false, (id, kindWeight) => {
        const weight = id === -1 ? unknown * kindWeight : (weights[id] ?? 0);
        square += weight ** 2;
        for (const phrase of places[id] ?? []) {
          likeness[phrase] = (likeness[phrase] ?? 0) + weight ** 2 / (lengths[phrase] ?? 1);
        }
      });
      const length = Math.sqrt(square) || 1;
      const best = Array.from({ length: records }, (): number[] => []);
      phrases.forEach(({ record, weight }, phrase) => {
        const score = ((likeness[phrase] ?? 0) / length) * weight;
        if (score > LEAST_LIKE) best[record]?.push(score);
      });
      return best.map((scores) =>
        scores
          .sort((one, other) => other - one)
          .reduce((sum, score, rank) => sum + score * (SHARES[rank] ?? 0), 0),
      );
    },
  };
}
