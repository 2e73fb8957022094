import type { Topic } from '../schemas/topic.ts';
import type { Concepts } from './concepts.ts';
import type { Lexicon } from './record.ts';

/** How sure the ways of asking are that a query is about a topic: 0 to 1. */
export type TopicBonus = ReadonlyMap<Topic, number>;

interface Template {
  readonly topic: Topic;
  /** Concepts in order; each slot names those that fit it. */
  readonly slots: readonly ReadonlySet<string>[];
}

/** Other words that may stand between two slots. */
const WIDEST_GAP = 3;

/** Reads the ways to ask; returns what finds those that a query’s concepts fit. */
export function createIntents(
  intents: Lexicon['intents'],
  concepts: Concepts,
): (query: readonly string[]) => TopicBonus {
  const templates = Object.entries(intents).flatMap(([topic, asks]) =>
    (asks ?? []).map(
      (ask): Template => ({
        topic: topic as Topic,
        slots: ask
          .split(' ')
          .map(
            (slot) => new Set(slot.split('|').map((word) => concepts.of(word.replace(/'/g, '')))),
          ),
      }),
    ),
  );
  /** Places of templates by what they may begin with: few of them begin like a query. */
  const starts = new Map<string, number[]>();
  templates.forEach(({ slots: [first = new Set()] }, place) => {
    for (const concept of first) starts.set(concept, [...(starts.get(concept) ?? []), place]);
  });
  return (query) => {
    const near = new Set(query.flatMap((concept) => starts.get(concept) ?? []));
    const bonus = new Map<Topic, number>();
    for (const place of [...near].sort((one, other) => one - other)) {
      const template = templates[place];
      if (template === undefined || !fits(query, template.slots)) continue;
      const { topic, slots } = template;
      const sure = slots.length === 1 ? 0.6 : slots.length === 2 ? 0.85 : 1;
      const known = bonus.get(topic) ?? 0;
      // A second way of asking makes it surer, by less.
      bonus.set(topic, Math.min(1.3, Math.max(known, sure) + (known > 0 ? 0.15 : 0)));
    }
    return bonus;
  };
}

/** True if the slots are filled in their order, each near the one before. */
function fits(query: readonly string[], slots: readonly ReadonlySet<string>[]): boolean {
  const [first] = slots;
  if (first === undefined) return false;
  return query.some((concept, start) => {
    if (!first.has(concept)) return false;
    let place = start;
    return slots.slice(1).every((slot) => {
      const next = query.findIndex(
        (other, at) => at > place && at <= place + 1 + WIDEST_GAP && slot.has(other),
      );
      place = next;
      return next !== -1;
    });
  });
}
