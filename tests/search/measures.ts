/** How good a ranking is, by topics: a page has the highest grade that a query gives its topics. */

/** One query of a set. `topics` grades topics: 2 answers it, 1 helps. */
export interface Query {
  readonly q: string;
  readonly lang: 'en' | 'es';
  readonly topics: Readonly<Record<string, number>>;
  /** Where it comes from; says whether it is misspelt. */
  readonly source: string;
  readonly crisis: boolean;
  readonly kind: 'topic' | 'crisis' | 'lookalike';
}

/** Topics of pages by their address. */
export type TopicsByPage = ReadonlyMap<string, readonly string[]>;

export interface Marks {
  readonly ndcg: number;
  readonly first: number;
  readonly third: number;
  readonly zero: number;
}

const DEPTH = 10;
const dcg = (grades: readonly number[]) =>
  grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

/** Marks the pages that a query found, best first. A query whose topics no page has gets 0. */
export function mark(query: Query, found: readonly string[], pages: TopicsByPage): Marks {
  const grade = (page: string) =>
    Math.max(0, ...(pages.get(page) ?? []).map((topic) => query.topics[topic] ?? 0));
  const grades = found.slice(0, DEPTH).map(grade);
  const ideal = [...pages.keys()]
    .map(grade)
    .sort((one, other) => other - one)
    .slice(0, DEPTH);
  const best = ideal[0] ?? 0;
  return {
    ndcg: best > 0 ? dcg(grades) / dcg(ideal) : 0,
    first: best > 0 && grades[0] === best ? 1 : 0,
    third: best > 0 && grades.slice(0, 3).includes(best) ? 1 : 0,
    zero: found.length === 0 ? 1 : 0,
  };
}

/** Slices that a query belongs to. */
export function listSlices({ q, lang, source }: Query): string[] {
  return [
    'all',
    q.split(/\s+/).length > 4 ? 'questions (5 words and more)' : 'short (1 to 4 words)',
    ...(/typo|misspel/i.test(source) ? ['misspelt'] : []),
    ...(lang === 'es' ? ['Spanish'] : []),
  ];
}

export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** 95 % interval of the mean, by 2,000 resamples; the same numbers in every run. */
export function bootstrap(values: readonly number[]): readonly [low: number, high: number] {
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const means = Array.from({ length: 2000 }, () =>
    average(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((one, other) => one - other);
  return [means[49] ?? 0, means[1949] ?? 0];
}

/** The value below which a share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
