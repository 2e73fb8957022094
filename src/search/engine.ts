import type { Topic } from '../schemas/topic.ts';
import { createConcepts } from './concepts.ts';
import { createGlosser } from './gloss.ts';
import { createIntents } from './intents.ts';
import { createPhraseIndex } from './phrases.ts';
import { fuse, type Ranked } from './rank.ts';
import type { Gloss, LayIndex, SearchRecord } from './record.ts';
import { createSpeller } from './spelling.ts';
import { type Field, listTexts } from './texts.ts';
import { describeCorrection, type Understanding, understand } from './understand.ts';
import { countWords, keepOften } from './vocabulary.ts';
import { createWordIndex } from './word-index.ts';

/** What a query finds. */
export interface Answer {
  readonly understanding: Understanding;
  /** The query as it was read, if that is not as it was typed. */
  readonly correction: string | undefined;
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

/** What the words of a field count, each by itself. */
const WORD_WEIGHTS: Readonly<Record<Field, number>> = {
  title: 5,
  terms: 4,
  headings: 1,
  summary: 1,
};
/** What a field counts as a phrase: it is compared with the whole query. */
const PHRASE_WEIGHTS: Readonly<Record<Field, number>> = {
  title: 1,
  terms: 1,
  headings: 0.8,
  summary: 0.7,
};
const NEAR_WEIGHT = 0.3;

/**
 * Makes the lay index ready to answer, once. It is done in slices; `pause` is awaited between them,
 * so that a browser can answer key presses meanwhile.
 */
export async function createEngine(
  { records, lexicon, slips, known }: LayIndex,
  pause: () => Promise<void> = async () => {},
): Promise<Engine> {
  const meanings = createConcepts(lexicon);
  await pause();
  const texts = listTexts(records);
  await pause();
  const counts = countWords(texts, lexicon);
  for (const slip of Object.keys(slips)) counts.delete(slip);
  const speller = createSpeller({
    words: keepOften(counts),
    known: [...counts.keys(), ...known],
    slips: new Map(Object.entries(slips)),
  });
  const readIntents = createIntents(lexicon.intents, meanings);
  let gloss: ((word: string) => readonly string[]) | undefined;

  const phrases = createPhraseIndex(records.length);
  const index = createWordIndex(WORD_WEIGHTS);
  for (const { record, field, words } of texts) {
    await pause();
    const concepts = words.map((word) => meanings.of(slips[word] ?? word));
    const weight = PHRASE_WEIGHTS[field];
    // Letters tell misspellings apart: those stand in what people type, not in what we write.
    phrases.add({ record, weight, concepts, words: weight < 1 ? [] : words });
    index.add(record, field, concepts);
  }

  function searchWords({ concepts: all }: Understanding): Map<number, number> {
    const last = all.at(-1);
    const asked = [...new Set(all)];
    const near = new Set(asked.flatMap(meanings.near).filter((word) => !asked.includes(word)));
    return index.search([
      ...asked.map((word) => ({ word, weight: 1, isStart: word === last && word.length > 2 })),
      ...[...near].map((word) => ({ word, weight: NEAR_WEIGHT })),
    ]);
  }

  function countStrange({ concepts }: Understanding): number {
    return concepts.filter((concept) => !index.has(concept)).length;
  }

  return {
    records,
    toConcept: meanings.of,
    learnSpanish: (words) => {
      gloss = createGlosser(words);
    },
    answer(query, isVerbatim = false) {
      const understanding = understand(query, {
        speller,
        concepts: meanings,
        gloss,
        isVerbatim,
      });
      const ranked = fuse({
        records,
        words: searchWords(understanding),
        phrases: phrases.match({ concepts: understanding.concepts, words: understanding.typed }),
        intents: readIntents(understanding.meaning),
        unknown: countStrange(understanding) / (understanding.concepts.length || 1),
      });
      return { understanding, correction: describeCorrection(understanding), ...ranked };
    },
  };
}
