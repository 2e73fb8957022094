import type { Topic } from '../schemas/topic.ts';
import type { TopicBonus } from './intents.ts';
import type { Kind, SearchRecord } from './record.ts';

export interface Ranked {
  /** Place of the record in the index. */
  readonly record: number;
  readonly score: number;
}

interface Scores {
  readonly records: readonly SearchRecord[];
  /** Scores of the word index by record; whatever their size. */
  readonly words: ReadonlyMap<number, number>;
  /** Likeness to the best phrases of each record, about 0 to 1. */
  readonly phrases: readonly number[];
  readonly intents: TopicBonus;
  /** Share of what is asked that no record has a word for. */
  readonly unknown: number;
}

/** What each sign counts, found on the tuning queries. */
const WEIGHTS = { words: 0.5, phrases: 1.2, intents: 1.1, siblings: 0.6 };
/** A guide answers; a word is explained, a work stands behind. */
const KIND_WEIGHTS: Readonly<Record<Kind, number>> = {
  article: 1,
  help: 0.8,
  page: 0.7,
  phase: 0.5,
  glossary: 0.5,
  source: 0.5,
};
/** Below this likeness, and without a way of asking that fits, nothing fits well. */
const WEAK = 0.16;
/** Nor does it if more of the words than this are strange to every record. */
const MOST_UNKNOWN = 0.5;
const LEAST = 0.05;

/**
 * Adds up what words, phrases and ways of asking say. Each is scaled to its best first. Then a
 * guide gains from others of its topic: they answer the same need in other words.
 */
export function fuse({ records, words, phrases, intents, unknown }: Scores) {
  const bestWords = Math.max(...words.values(), 0) || 1;
  const likeness = Math.max(...phrases, 0);
  const bestPhrase = Math.max(likeness, 0.3);
  const own = records.map(({ kind, topics = [] }, record) => {
    const asked = Math.max(0, ...topics.map((topic) => intents.get(topic) ?? 0));
    const sum =
      (WEIGHTS.words * (words.get(record) ?? 0)) / bestWords +
      (WEIGHTS.phrases * (phrases[record] ?? 0)) / bestPhrase +
      WEIGHTS.intents * asked;
    return sum * KIND_WEIGHTS[kind];
  });
  const byTopic = new Map<Topic, number>();
  records.forEach(({ topics = [] }, record) => {
    for (const topic of topics) {
      byTopic.set(topic, Math.max(byTopic.get(topic) ?? 0, own[record] ?? 0));
    }
  });
  const results = records
    .map(({ topics = [] }, record): Ranked => {
      const siblings = Math.max(0, ...topics.map((topic) => byTopic.get(topic) ?? 0));
      return { record, score: (own[record] ?? 0) + WEIGHTS.siblings * siblings };
    })
    .filter(({ score }) => score > LEAST)
    .sort((one, other) => other.score - one.score);
  return {
    results,
    topics: [...byTopic]
      .filter(([, score]) => score > LEAST)
      .sort(([, one], [, other]) => other - one)
      .map(([topic]) => topic),
    isWeak: unknown > MOST_UNKNOWN || (likeness < WEAK && intents.size === 0),
  };
}
