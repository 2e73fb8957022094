import MiniSearch from 'minisearch';
import type { Topic } from '../schemas/topic.ts';
import { createConcepts } from './concepts.ts';
import { createGlosser } from './gloss.ts';
import { createIntents } from './intents.ts';
import { splitWords } from './normalize.ts';
import { createPhraseMatcher, listFeatures, type Phrase } from './phrases.ts';
import { fuse, type Ranked } from './rank.ts';
import type { Gloss, LayIndex, SearchRecord } from './record.ts';
import { createSpeller } from './spelling.ts';
import { type Understanding, understand } from './understand.ts';
import { countWords, keepOften } from './vocabulary.ts';

/** What a query finds. */
export interface Answer {
  readonly understanding: Understanding;
  /** Best first. */
  readonly results: readonly Ranked[];
  /** Topics that the query is about, the likeliest first. */
  readonly topics: readonly Topic[];
  /** True if nothing fits well: the results are the nearest there are. */
  readonly isWeak: boolean;
}

export interface Engine {
  readonly answer: (query: string, isVerbatim?: boolean) => Answer;
  /** From then on Spanish questions are read by this glossary. */
  readonly learnSpanish: (gloss: Gloss) => void;
  readonly records: readonly SearchRecord[];
  /** What a word means here. */
  readonly toConcept: (word: string) => string;
}

/** What fields of a record count in MiniSearch. */
const boost = { title: 5, terms: 4, headings: 1, summary: 1 };
const NEAR_WEIGHT = 0.3;
const SLICE = 100;

/**
 * Makes the lay index ready to answer, once. It is done in slices; `pause` is awaited between them,
 * so that a browser can answer key presses meanwhile.
 */
export async function createEngine(
  { records, lexicon, slips, known }: LayIndex,
  pause: () => Promise<void> = async () => {},
): Promise<Engine> {
  const concepts = createConcepts(lexicon);
  const counts = countWords(records, lexicon);
  for (const slip of Object.keys(slips)) counts.delete(slip);
  const speller = createSpeller({
    words: keepOften(counts),
    known: [...counts.keys(), ...known],
    slips: new Map(Object.entries(slips)),
  });
  const readIntents = createIntents(lexicon.intents, concepts);
  let gloss: ((word: string) => readonly string[]) | undefined;

  const means = (words: readonly string[]) => words.map((word) => concepts.of(slips[word] ?? word));
  const phrases: Phrase[] = [];
  for (const [at, { record, text, weight }] of listPhrases(records).entries()) {
    if (at % SLICE === 0) await pause();
    const words = splitWords(text);
    // Letters tell misspellings apart: those stand in what people type, not in what we write.
    phrases.push({
      record,
      weight,
      features: listFeatures(means(words), weight < 1 ? [] : words),
    });
  }
  await pause();
  const matchPhrases = createPhraseMatcher(phrases, records.length);
  await pause();

  const index = new MiniSearch({
    fields: Object.keys(boost),
    tokenize: (text) => splitWords(text).map((word) => slips[word] ?? word),
    processTerm: concepts.of,
    extractField: (record: Indexed, field) => String(record[field as keyof Indexed] ?? ''),
  });
  await index.addAllAsync(
    records.map(
      ({ title, summary, headings, terms }, id): Indexed => ({
        id,
        title,
        summary,
        headings: headings?.join('. ') ?? '',
        terms: terms?.join('. ') ?? '',
      }),
    ),
    { chunkSize: 10 },
  );

  function searchWords(understanding: Understanding): Map<number, number> {
    const last = understanding.concepts.at(-1);
    const asked = new Set(understanding.concepts);
    const query = [...asked].map((concept) => ({
      combineWith: 'OR' as const,
      queries: [
        { queries: [concept], prefix: concept === last && concept.length > 2, boost },
        {
          queries: concepts.near(concept).filter((other) => !asked.has(other)),
          boost: scale(boost, NEAR_WEIGHT),
        },
      ],
    }));
    const found = index.search(
      { combineWith: 'OR', queries: query },
      {
        tokenize: (text) => [text],
        processTerm: (term) => term,
        weights: { prefix: 0.4, fuzzy: 0.4 },
      },
    );
    return new Map(found.map(({ id, score }) => [Number(id), score]));
  }

  return {
    records,
    toConcept: concepts.of,
    learnSpanish: (words) => {
      gloss = createGlosser(words);
    },
    answer(query, isVerbatim = false) {
      const understanding = understand(query, { speller, concepts, gloss, isVerbatim });
      const phrases = matchPhrases(listFeatures(understanding.concepts, [...understanding.typed]));
      const ranked = fuse({
        records,
        words: searchWords(understanding),
        phrases,
        intents: readIntents(understanding.meaning),
      });
      return { understanding, ...ranked };
    },
  };
}

interface Indexed {
  readonly id: number;
  readonly title: string;
  readonly summary: string;
  readonly headings: string;
  readonly terms: string;
}

function scale<Fields extends Readonly<Record<string, number>>>(fields: Fields, by: number) {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value * by]));
}

/** Every phrase that a query is compared with. */
function listPhrases(records: readonly SearchRecord[]) {
  return records.flatMap(({ title, headings = [], terms = [], summary }, record) => [
    { record, text: title, weight: 1 },
    ...terms.map((text) => ({ record, text, weight: 1 })),
    ...headings.map((text) => ({ record, text, weight: 0.8 })),
    { record, text: summary, weight: 0.7 },
  ]);
}
