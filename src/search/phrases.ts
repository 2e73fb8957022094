/** A phrase that people type, as its features, and which record it belongs to. */
export interface Phrase {
  readonly record: number;
  readonly features: readonly string[];
  /** What a match with it counts: a title says more than a heading. */
  readonly weight: number;
}

/** How well a query fits each record: 0 to 1, by the record’s place. */
export type PhraseMatcher = (features: readonly string[]) => number[];

/** Second and third best phrases of a record add a little. */
const SHARES = [1, 0.3, 0.15];

/**
 * Words, pairs of neighboring words and stretches of four letters: words carry the meaning, pairs
 * the order, letters the misspellings.
 */
export function listFeatures(concepts: readonly string[], words: readonly string[] = []): string[] {
  const features = concepts.map((concept) => `w:${concept}`);
  for (let at = 1; at < concepts.length; at += 1) {
    features.push(`p:${concepts[at - 1]} ${concepts[at]}`);
  }
  if (words.length === 0) return features;
  const letters = ` ${words.join(' ')} `;
  for (let at = 0; at + 4 <= letters.length; at += 1) features.push(letters.slice(at, at + 4));
  return features;
}

/**
 * Compares a query with every single phrase (cosine of TF-IDF weights), so that a whole question
 * finds its like: what a page says elsewhere doesn’t water it down.
 */
export function createPhraseMatcher(phrases: readonly Phrase[], records: number): PhraseMatcher {
  const ids = new Map<string, number>();
  /** How many phrases have each feature, and which phrase was counted last. */
  const counts: number[] = [];
  const last: number[] = [];
  const kindWeights: number[] = [];
  const told = phrases.map(({ features }, phrase) =>
    features.map((feature) => {
      let id = ids.get(feature);
      if (id === undefined) {
        id = ids.size;
        ids.set(feature, id);
        counts.push(0);
        last.push(-1);
        kindWeights.push(weighKind(feature));
      }
      if (last[id] !== phrase) {
        counts[id] = (counts[id] ?? 0) + 1;
        last[id] = phrase;
      }
      return id;
    }),
  );
  const weights = counts.map(
    (count, id) => Math.log(1 + phrases.length / count) * (kindWeights[id] ?? 0),
  );
  const unknown = Math.log(1 + phrases.length * 2);

  /** Where each feature occurs, and with what share of the phrase. */
  const places: number[][] = counts.map(() => []);
  told.forEach((features, phrase) => {
    const length = Math.hypot(...features.map((id) => weights[id] ?? 0)) || 1;
    for (const id of features) places[id]?.push(phrase, (weights[id] ?? 0) / length);
  });

  return (features) => {
    const similarity = new Float64Array(phrases.length);
    const asked = features.map((feature) => {
      const id = ids.get(feature);
      return { id, weight: id === undefined ? unknown * weighKind(feature) : (weights[id] ?? 0) };
    });
    const length = Math.hypot(...asked.map(({ weight }) => weight)) || 1;
    for (const { id, weight } of asked) {
      const list = id === undefined ? [] : (places[id] ?? []);
      for (let at = 0; at < list.length; at += 2) {
        const phrase = list[at] ?? 0;
        similarity[phrase] = (similarity[phrase] ?? 0) + (weight / length) * (list[at + 1] ?? 0);
      }
    }
    const best = Array.from({ length: records }, (): number[] => []);
    phrases.forEach(({ record, weight }, phrase) => {
      const score = (similarity[phrase] ?? 0) * weight;
      if (score > 0.02) best[record]?.push(score);
    });
    return best.map((scores) =>
      scores
        .sort((one, other) => other - one)
        .reduce((sum, score, rank) => sum + score * (SHARES[rank] ?? 0), 0),
    );
  };
}

function weighKind(feature: string): number {
  if (feature.startsWith('w:')) return 1;
  return feature.startsWith('p:') ? 0.8 : 0.5;
}
