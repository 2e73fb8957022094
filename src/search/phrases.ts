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
export function listFeatures(concepts: readonly string[], words: readonly string[]): string[] {
  const features = concepts.map((concept) => `w:${concept}`);
  for (let at = 1; at < concepts.length; at += 1) {
    features.push(`p:${concepts[at - 1]} ${concepts[at]}`);
  }
  const letters = ` ${words.join(' ')} `;
  for (let at = 0; at + 4 <= letters.length; at += 1) features.push(letters.slice(at, at + 4));
  return features;
}

/**
 * Compares a query with every single phrase (cosine of TF-IDF weights), so that a whole question
 * finds its like: what a page says elsewhere doesn’t water it down.
 */
export function createPhraseMatcher(phrases: readonly Phrase[], records: number): PhraseMatcher {
  const counts = new Map<string, number>();
  for (const { features } of phrases) {
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const weigh = (feature: string) =>
    Math.log(1 + phrases.length / (counts.get(feature) ?? 0.5)) * kindWeight(feature);

  /** Where each feature occurs, with its share in the phrase. */
  const places = new Map<string, [phrase: number, weight: number][]>();
  phrases.forEach(({ features }, index) => {
    const weights = measure(features, weigh);
    for (const [feature, weight] of weights) {
      const list = places.get(feature) ?? [];
      list.push([index, weight]);
      places.set(feature, list);
    }
  });

  return (features) => {
    const similarity = new Float64Array(phrases.length);
    for (const [feature, weight] of measure(features, weigh)) {
      for (const [phrase, share] of places.get(feature) ?? []) {
        similarity[phrase] = (similarity[phrase] ?? 0) + weight * share;
      }
    }
    const best = Array.from({ length: records }, (): number[] => []);
    phrases.forEach(({ record, weight }, index) => {
      const score = (similarity[index] ?? 0) * weight;
      if (score > 0.02) best[record]?.push(score);
    });
    return best.map((scores) =>
      scores
        .sort((one, other) => other - one)
        .reduce((sum, score, rank) => sum + score * (SHARES[rank] ?? 0), 0),
    );
  };
}

function kindWeight(feature: string): number {
  if (feature.startsWith('w:')) return 1;
  return feature.startsWith('p:') ? 0.8 : 0.5;
}

/** Weights of features, scaled to length 1. */
function measure(
  features: readonly string[],
  weigh: (feature: string) => number,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const feature of features)
    weights.set(feature, (weights.get(feature) ?? 0) + weigh(feature));
  const length = Math.hypot(...weights.values()) || 1;
  for (const [feature, weight] of weights) weights.set(feature, weight / length);
  return weights;
}
