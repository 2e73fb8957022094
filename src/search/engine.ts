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
import { createWordIndex } from './word-index.ts';

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

/** What the fields of a record count. */
const boost = { title: 5, terms: 4, headings: 1, summary: 1 };
const NEAR_WEIGHT = 0.3;
const SLICE = 100;
const RECORDS_IN_SLICE = 10;

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

  const index = createWordIndex(boost);
  const split = (...texts: readonly string[]) => means(texts.flatMap(splitWords));
  for (const [at, { title, summary, headings = [], terms = [] }] of records.entries()) {
    if (at % RECORDS_IN_SLICE === 0) await pause();
    index.add({
      title: split(title),
      terms: split(...terms),
      headings: split(...headings),
      summary: split(summary),
    });
  }

  function searchWords({ concepts: all }: Understanding): Map<number, number> {
    const last = all.at(-1);
    const asked = [...new Set(all)];
    const near = new Set(asked.flatMap(concepts.near).filter((word) => !asked.includes(word)));
    return index.search([
      ...asked.map((word) => ({ word, weight: 1, isStart: word === last && word.length > 2 })),
      ...[...near].map((word) => ({ word, weight: NEAR_WEIGHT })),
    ]);
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

/** Every phrase that a query is compared with. */
function listPhrases(records: readonly SearchRecord[]) {
  return records.flatMap(({ title, headings = [], terms = [], summary }, record) => [
    { record, text: title, weight: 1 },
    ...terms.map((text) => ({ record, text, weight: 1 })),
    ...headings.map((text) => ({ record, text, weight: 0.8 })),
    { record, text: summary, weight: 0.7 },
  ]);
}
